import type { CallOf } from '@tuntas/api';

/** What the address of Meja kerja says. */
export interface DeskSearch {
  readonly saring?: 'overdue' | 'today' | 'came-back' | 'suspended' | undefined;
  readonly cari?: string | undefined;
  readonly sop?: string | undefined;
  readonly jabatan?: string | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The reading that belongs to an address; ids that cannot be ids are left out. */
export function deskQuery(search: DeskSearch): CallOf<'getInbox'>['query'] {
  return {
    ...(search.saring === undefined ? {} : { filter: search.saring }),
    ...(search.cari === undefined ? {} : { search: search.cari }),
    ...(search.sop !== undefined && UUID.test(search.sop) ? { sopVersionId: search.sop } : {}),
    ...(search.jabatan !== undefined && UUID.test(search.jabatan)
      ? { postId: search.jabatan }
      : {}),
  };
}

/** Whether the person is looking at a part only. */
export function isNarrowed(search: DeskSearch): boolean {
  return Object.keys(deskQuery(search)).length > 0;
}
