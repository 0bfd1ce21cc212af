export { readLaidText } from './read-laid-text.ts';
