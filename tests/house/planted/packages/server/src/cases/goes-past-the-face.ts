import { inner } from '../agenda/inner.ts';
export const y = inner;
