export type { ColumnField, HeaderField, LabelKind, LabelMatch, SectionField } from './label.ts';
export { compactLetters } from './compact-letters.ts';
export { editDistance } from './edit-distance.ts';
export { matchLabel } from './match-label.ts';
