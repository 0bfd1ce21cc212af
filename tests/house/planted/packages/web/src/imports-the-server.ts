import { start } from '../../server/src/start.ts';
export const x = start;
