import { isId } from './is-id.ts';

/**
 * What the addresses of the lists may say after the question mark. Anything else becomes undefined
 * rather than absent: the router keeps the raw value of a name that is left out, and writes no
 * undefined value into an address.
 */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 200) || undefined
    : undefined;

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

const DESK_FILTERS = ['overdue', 'today', 'came-back', 'suspended'] as const;
const DRAFT_PARTS = ['tanya', 'alur', 'periksa', 'uji', 'riwayat', 'sahkan'] as const;
const CASE_STATUSES = ['open', 'suspended', 'closed', 'cancelled'] as const;

export interface DeskSearch {
  readonly saring?: (typeof DESK_FILTERS)[number] | undefined;
  readonly cari?: string | undefined;
  readonly sop?: string | undefined;
  readonly jabatan?: string | undefined;
}
export interface AgendaSearch {
  readonly cari?: string | undefined;
  readonly tahun?: number | undefined;
  readonly belum?: true | undefined;
  readonly hal?: number | undefined;
}
export interface CaseSearch {
  readonly cari?: string | undefined;
  readonly status?: (typeof CASE_STATUSES)[number] | undefined;
}

const SOP_STATES = ['akan', 'usai'] as const;

export interface SopListSearch {
  /** Absent: those in force. */
  readonly keadaan?: (typeof SOP_STATES)[number] | undefined;
}
export interface ShelfSearch {
  readonly cari?: string | undefined;
  readonly kantor?: string | undefined;
}
export interface DraftSearch {
  readonly bagian?: (typeof DRAFT_PARTS)[number] | undefined;
  /** Step that is open in `alur`. */
  readonly langkah?: string | undefined;
  /** JSON pointer to what a finding is about; it is marked and brought into view. */
  readonly tempat?: string | undefined;
}

export interface MoveSearch {
  /** Only this berkas. */
  readonly berkas?: string | undefined;
}

export const parseDeskSearch = (raw: Record<string, unknown>): DeskSearch => ({
  saring: oneOf(DESK_FILTERS, raw['saring']),
  cari: text(raw['cari']),
  sop: text(raw['sop']),
  jabatan: text(raw['jabatan']),
});

export const parseAgendaSearch = (raw: Record<string, unknown>): AgendaSearch => {
  const year = Number(raw['tahun']);
  const page = Number(raw['hal']);
  return {
    cari: text(raw['cari']),
    tahun: Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : undefined,
    belum: raw['belum'] === true || raw['belum'] === 'true' ? true : undefined,
    hal: Number.isInteger(page) && page > 1 && page <= 20_000 ? page : undefined,
  };
};

export const parseCaseSearch = (raw: Record<string, unknown>): CaseSearch => ({
  cari: text(raw['cari']),
  status: oneOf(CASE_STATUSES, raw['status']),
});

export const parseDraftSearch = (raw: Record<string, unknown>): DraftSearch => ({
  bagian: oneOf(DRAFT_PARTS, raw['bagian']),
  langkah: text(raw['langkah']),
  tempat: text(raw['tempat']),
});

export const parseSopListSearch = (raw: Record<string, unknown>): SopListSearch => ({
  keadaan: oneOf(SOP_STATES, raw['keadaan']),
});

export const parseShelfSearch = (raw: Record<string, unknown>): ShelfSearch => ({
  cari: text(raw['cari']),
  kantor: text(raw['kantor']),
});

export const parseMoveSearch = (raw: Record<string, unknown>): MoveSearch => {
  const berkas = text(raw['berkas']);
  return { berkas: berkas !== undefined && isId(berkas) ? berkas : undefined };
};
