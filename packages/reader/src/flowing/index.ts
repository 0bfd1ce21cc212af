export { readFlowingText } from './read-flowing-text.ts';
