export type { ColumnField, HeaderField, LabelKind, LabelMatch, SectionField } from './label.ts';
export { matchLabel } from './match-label.ts';
