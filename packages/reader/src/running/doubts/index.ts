export { askDoubts } from './ask-doubts.ts';
