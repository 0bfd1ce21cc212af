import type { SopOrigin } from '@tuntas/api';

/** Values of the sheet by which an office signs; the words are those of a difference. */
const OWN = ['Kantor', 'Nomor SOP', 'Disahkan oleh'];

/** What a copy from another office still says in their name; nothing for a file of one's own. */
export function listStillTheirs({ kind, changes }: Pick<SopOrigin, 'kind' | 'changes'>): string[] {
  if (kind === 'file') return [];
  return OWN.filter((value) => !changes.some(({ what }) => what === value));
}
