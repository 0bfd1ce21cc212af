import { breakOffice, type OfficeLine, type Sheet } from '@tuntas/sop';
import { breakApproval } from './break-lines.ts';

/** A list entry with its number apart, so that further lines can hang under the text. */
export interface ListItem {
  /** "1", "2.", "a)", "-" as written; empty when the entry has none. */
  readonly mark: string;
  readonly text: string;
}

/** The block above the matrix: who, what, when, and the six lists. */
export interface HeaderBlock {
  /** Government, institution, address. */
  readonly office: readonly OfficeLine[];
  readonly unit: string;
  readonly identity: readonly { readonly label: string; readonly lines: readonly string[] }[];
  /** Which entry of `identity` is the approval: it has room for a signature. */
  readonly approval: number;
  /** Lines of the approval that stand above the signature. */
  readonly linesAbove: number;
  /** Pairs side by side: left, right. */
  readonly lists: readonly { readonly label: string; readonly items: readonly ListItem[] }[];
}

export function describeHeader(sheet: Sheet): HeaderBlock {
  const { labels, approvedBy } = sheet;
  const approval = breakApproval(approvedBy);
  const nameAt = approval.findIndex((line) => approvedBy.name && line.startsWith(approvedBy.name));
  const one = (text: string): string[] => (text === '' ? [] : [text]);
  return {
    office: breakOffice(sheet.office),
    unit: sheet.unit,
    identity: [
      { label: labels.number, lines: one(sheet.number) },
      { label: labels.madeOn, lines: one(sheet.madeOn.written) },
      { label: labels.revisedOn, lines: one(sheet.revisedOn.written) },
      { label: labels.effectiveOn, lines: one(sheet.effectiveOn.written) },
      { label: labels.approvedBy, lines: approval },
      { label: labels.name, lines: one(sheet.name) },
    ],
    approval: 4,
    linesAbove: nameAt === -1 ? approval.length : nameAt,
    lists: (
      ['legalBases', 'qualifications', 'related', 'equipment', 'warnings', 'records'] as const
    ).map((key) => ({ label: labels[key], items: sheet[key].map(splitMark) })),
  };
}

/** Takes the number or dash that a list entry begins with; a bare number only before a letter. */
export function splitMark(text: string): ListItem {
  const found = /^((?:\d{1,2}|[a-z])[.)]|\d{1,2}(?=\s+\p{L})|[-–•])\s+(.+)$/u.exec(text);
  return found === null ? { mark: '', text } : { mark: found[1] ?? '', text: found[2] ?? '' };
}
