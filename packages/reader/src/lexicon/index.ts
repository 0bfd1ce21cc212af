export type { ColumnField, HeaderField, LabelKind, LabelMatch, SectionField } from './label.ts';
export { compactLetters } from './compact-letters.ts';
export { matchLabel } from './match-label.ts';
