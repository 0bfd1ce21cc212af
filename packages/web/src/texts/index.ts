export { sessionTexts } from './session.ts';
export { shellTexts, shortcutTexts } from './shell.ts';
