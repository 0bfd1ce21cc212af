export { readFlowingText } from './read-flowing-text.ts';
export { splitPair } from './split-pair.ts';
