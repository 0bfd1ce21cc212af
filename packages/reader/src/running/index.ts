export { readRunningText } from './read-running-text.ts';
