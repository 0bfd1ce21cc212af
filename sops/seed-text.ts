/**
 * A reader for the four official texts, written only for the proof in fidelity.test.ts. It goes by
 * the structure of the text (labels, tabs, the heading "Kegiatan"), never by line numbers, and
 * shares no code with the product's sheet reader: an error there must not hide here.
 */

export interface SeedText {
  /** Heading and value of the identity block, and heading and text of each section. */
  readonly fields: Readonly<Record<FieldName, { readonly label: string; readonly value: string }>>;
  /** Cells of the identity block that have no heading: the office, then the unit. */
  readonly loose: readonly string[];
  readonly caption: string;
  /** Every line of the table with all its cells, blanks included. */
  readonly table: readonly (readonly string[])[];
  /** Every word of the text in order, tags of the extraction dropped. */
  readonly words: readonly string[];
}

const FIELDS = {
  number: /^(nomor|no) sop$/i,
  madeOn: /^tanggal pembuatan$/i,
  revisedOn: /^tanggal revisi$/i,
  effectiveOn: /^tanggal efektif$/i,
  approvedBy: /^disahkan oleh$/i,
  name: /^nama sop$/i,
  legalBases: /^dasar hukum$/i,
  qualifications: /^kualifikasi pelaksana$/i,
  related: /^keterkaitan$/i,
  equipment: /^peralatan ?\/ ?per\S+$/i,
  warnings: /^peringatan$/i,
  records: /^pencatatan dan pendataan$/i,
} as const;
export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
const SECTIONS: readonly FieldName[] = FIELD_NAMES.slice(FIELD_NAMES.indexOf('legalBases'));

/** White space folded and tags dropped: the only two liberties the proof allows. */
export function fold(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function fieldOf(cell: string): FieldName | undefined {
  return FIELD_NAMES.find((name) => FIELDS[name].test(cell));
}

/** Reads one official text; throws when it does not have the parts every sheet has. */
export function readSeedText(text: string): SeedText {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map(fold));
  const tableAt = lines.findIndex((cells) => cells.some((cell) => /^kegiatan$/i.test(cell)));
  const captionAt = lines.findLastIndex((cells, at) => at < tableAt && cells.join('') !== '');
  if (tableAt < 0 || captionAt < 0) throw new Error('No table headed "Kegiatan" in this text');

  const fields: Partial<Record<FieldName, { label: string; value: string }>> = {};
  const loose: string[] = [];
  for (let at = 0; at < captionAt; at += 1) {
    const cells = lines[at] ?? [];
    const named = cells.flatMap((cell, index) => {
      const name = fieldOf(cell);
      return name === undefined ? [] : [{ name, cell, index }];
    });
    const sections = named.filter(({ name }) => SECTIONS.includes(name));
    if (sections.length > 0) {
      at += 1;
      for (const { name, cell, index } of sections) {
        fields[name] = { label: cell, value: lines[at]?.[index] ?? '' };
      }
      continue;
    }
    const taken = new Set<number>();
    for (const { name, cell, index } of named) {
      fields[name] = { label: cell, value: cells[index + 1] ?? '' };
      taken.add(index).add(index + 1);
    }
    loose.push(...cells.filter((cell, index) => cell !== '' && !taken.has(index)));
  }

  return {
    fields: completeFields(fields),
    loose,
    caption: (lines[captionAt] ?? []).join(' ').trim(),
    table: lines.slice(tableAt).filter((cells) => cells.join('') !== ''),
    words: lines.flat().flatMap((cell) => cell.split(' ').filter((word) => word !== '')),
  };
}

function completeFields(
  fields: Partial<Record<FieldName, { label: string; value: string }>>,
): SeedText['fields'] {
  const missing = FIELD_NAMES.filter((name) => fields[name] === undefined);
  if (missing.length > 0) throw new Error(`Not found in this text: ${missing.join(', ')}`);
  return fields as SeedText['fields'];
}
