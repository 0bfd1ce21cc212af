import type { SopDefinition } from '../definition/definition.ts';
import type { Sheet } from '../definition/sheet.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { makeDiagnostic, type Positions, type Report } from '../diagnostics/catalogue.ts';
import { findRegion, namesRegion } from './region-name.ts';

/** What a draft began from. */
export interface DraftBeginning {
  /** The version that it changes, and the Tanggal Revisi of it as written. */
  readonly revises?: { readonly version: number; readonly revisedOn: string };
  /** The sheet as it was in another office, and that office; absent for one's own. */
  readonly origin?: { readonly sheet: Sheet; readonly office: string };
  /** The office that settles the draft, with its region. */
  readonly own: string;
}

/** By these an office signs; they cannot be those of another one. */
const OWN_VALUES: readonly (readonly [path: string, name: string, of: (sheet: Sheet) => string])[] =
  [
    ['/sheet/office', 'Nama kantor', ({ office }) => office],
    ['/sheet/number', 'Nomor SOP', ({ number }) => number],
    ['/sheet/madeOn', 'Tanggal Pembuatan', ({ madeOn }) => madeOn.written],
    ['/sheet/revisedOn', 'Tanggal Revisi', ({ revisedOn }) => revisedOn.written],
    ['/sheet/effectiveOn', 'Tanggal Efektif', ({ effectiveOn }) => effectiveOn.written],
    ['/sheet/approvedBy', 'Disahkan oleh', ({ approvedBy }) => approvedBy.written],
  ];
const LISTS = ['legalBases', 'related', 'warnings', 'records'] as const;

/**
 * What a draft still says of where it began: the Tanggal Revisi of the version that it changes, and
 * the number, the days and the region of the office that it was copied from. Reminders, never errors.
 */
export function checkBeginning(
  { id, sheet }: SopDefinition,
  { revises, origin, own }: DraftBeginning,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const positions: Positions = { file: `${id}.yaml`, find: () => ({ line: 1, column: 1 }) };
  const report: Report = (code, path, detail) =>
    void found.push(makeDiagnostic(positions, code, path, detail));
  if (revises !== undefined && sheet.revisedOn.written.trim() === revises.revisedOn.trim()) {
    const text = shown(sheet.revisedOn.written);
    report('REVISION_DATE_KEPT', '/sheet/revisedOn', { text, version: revises.version });
  }
  if (origin !== undefined) checkOrigin(sheet, origin, own, report);
  return found;
}

function checkOrigin(
  sheet: Sheet,
  origin: NonNullable<DraftBeginning['origin']>,
  own: string,
  report: Report,
): void {
  const region = findRegion(origin.sheet.office) ?? findRegion(origin.office);
  // A file of one's own office, or of its region: what it says is right here.
  if (region !== undefined && namesRegion(own, region)) return;
  const told = new Set<string>();
  for (const [path, what, of] of OWN_VALUES) {
    const text = of(sheet).trim();
    if (!/[\p{L}\d]/u.test(text) || text !== of(origin.sheet).trim()) continue;
    told.add(path);
    report('ORIGIN_VALUE_KEPT', path, { what, text });
  }
  if (region === undefined) return;
  for (const [path, text] of textsOf(sheet)) {
    if (told.has(path) || !namesRegion(text, region)) continue;
    report('ORIGIN_REGION_NAMED', path, { text, region: capital(region) });
  }
}

function textsOf(sheet: Sheet): readonly (readonly [path: string, text: string])[] {
  return [
    ['/sheet/office', sheet.office],
    ['/sheet/unit', sheet.unit],
    ['/sheet/number', sheet.number],
    ['/sheet/approvedBy', sheet.approvedBy.written],
    ['/sheet/name', sheet.name],
    ['/sheet/title', sheet.title],
    ...LISTS.flatMap((list) =>
      sheet[list].map((text, at) => [`/sheet/${list}/${at}`, text] as const),
    ),
  ];
}

const shown = (text: string): string => (text.trim() === '' ? 'kosong' : `“${text.trim()}”`);

const capital = (region: string): string =>
  region.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
