export { inferPerformers } from './infer-performers.ts';
