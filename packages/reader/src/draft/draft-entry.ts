import { shorten, type Entry } from '@tuntas/sop';
import type { SheetReading } from '../reading/sheet-reading.ts';
import type { DraftPerformers } from './draft-performers.ts';

/** Work of the registry: the letter itself is what is dealt with. */
const ABOUT_LETTERS =
  /\b(?:surat[- ]?(?:menyurat|masuk|keluar)|naskah dinas|nota dinas|kearsipan)\b/i;

/**
 * The way in that the first row tells of. A procedure named for letters, such as "Penanganan Surat
 * Masuk", is proposed without a client: the office decides.
 */
export function draftEntry({ sheet, rows }: SheetReading, performers: DraftPerformers): Entry {
  const name = [sheet.name, sheet.title].find((text) => ABOUT_LETTERS.test(text));
  if (name !== undefined) {
    const inferred = `nama SOP: “${shorten(name, 120)}”`;
    return { id: 'surat', title: 'Surat', about: 'letter', basis: { inferred } };
  }
  const [first] = rows;
  const performer = first?.performers[0] && performers.find(first.performers[0]);
  const title =
    performer?.party === 'outside' ? `Permohonan dari ${performer.title}` : 'Permohonan masuk';
  const activity = shorten(sheet.rows[0]?.activity ?? '', 120);
  return { id: 'permohonan', title, basis: { inferred: `baris 1: “${activity}”` } };
}
