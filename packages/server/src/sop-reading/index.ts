export { wordsOfProblem } from './problem-words.ts';
export { readBpmnInChild, readInChild } from './read-in-child.ts';
export type { ReadFile } from './read-answer.ts';
