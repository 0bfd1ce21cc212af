import type { Paper, Requirement, Step } from '../definition/flow.ts';
import type { StepKind } from '../definition/kinds.ts';
import type { Sheet } from '../definition/sheet.ts';
import { shorten } from './shorten.ts';
import { Slugs } from './slugs.ts';

/** Tools of an office: noted, never asked of anybody. */
const TOOLS =
  /^(?:atk|alat tulis|komputer|laptop|printer|kertas|internet|jaringan|telepon|kamera|kendaraan|sarana|meja|kursi|aplikasi|scanner|tinta|map|lemari|seperangkat)/iu;
const LETTERS =
  /^(?:surat|rekomendasi|izin|sertifikat|nota dinas|undangan|sk\b|keputusan|spt|piagam|kartu|akta)/iu;

export const isTool = (text: string): boolean => TOOLS.test(text);

/** The papers that a row asks for, item by item. */
export function draftRequirements(
  { columns, rows }: Sheet,
  row: number,
  kind: StepKind,
): readonly Requirement[] {
  const { requires = '', activity = '' } = rows[row - 1] ?? {};
  const slugs = new Slugs();
  const basis = { written: `baris ${row}, ${columns.requires || 'Kelengkapan'}` };
  const items = splitPapers(requires).map((text): Requirement => ({
    id: slugs.take(text, 'berkas'),
    text,
    mandatory: kind === 'check' && !isTool(text),
    basis,
  }));
  if (kind !== 'check' || items.some(({ mandatory }) => mandatory)) return items;
  // A check of nothing could never find anything missing.
  const inferred = `baris ${row} memeriksa berkas tanpa menyebut isinya: “${shorten(activity)}”`;
  const id = slugs.take('kelengkapan berkas', 'kelengkapan');
  return [...items, { id, text: 'Kelengkapan berkas', mandatory: true, basis: { inferred } }];
}

/** What comes out of a row. */
export function draftOutput(sheet: Sheet, row: number, ids: Slugs): readonly Paper[] {
  const title = (sheet.rows[row - 1]?.output ?? '').trim();
  if (!/\p{L}{2}/u.test(title)) return [];
  return [
    {
      id: ids.take(title, `hasil-baris-${row}`),
      title: shorten(title),
      kind: LETTERS.test(title) ? 'letter' : 'record',
      basis: { written: `baris ${row}, ${sheet.columns.output || 'Output'}` },
    },
  ];
}

/**
 * Papers made before that a step needs: a requirement, or the whole cell, that names one.
 * @param made ids of papers by title in small letters
 */
export function findUses(
  requires: Step['requires'],
  cell: string,
  made: ReadonlyMap<string, string>,
): readonly string[] {
  const texts = [...requires.map(({ text }) => text), cell];
  return [...new Set(texts.flatMap((text) => made.get(text.toLowerCase()) ?? []))];
}

/** Numbered or lettered items, else what commas and semicolons part. */
function splitPapers(text: string): readonly string[] {
  const numbered = text.split(/(?:^|\s|[;,])\s*(?:\d{1,2}|[a-h])[.)]\s*(?=\p{L})/u);
  const parts = numbered.length > 2 ? numbered : text.split(/[;,•●▪]|\s[-–]\s/u);
  const items = parts.map((part) => shorten(part.replaceAll(/^[\s\d.)-]+|[\s.,;]+$/gu, '')));
  return items.filter((part) => /\p{L}{2}/u.test(part)).slice(0, 40);
}
