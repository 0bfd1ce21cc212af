import { one } from './production.test.ts';
export const z = one;
