import type { ClockOwner, StepClock } from '../definition/flow.ts';
import type { StepKind } from '../definition/kinds.ts';
import type { Sheet } from '../definition/sheet.ts';
import { readStandardTime } from './standard-time.ts';

/** In minutes; less cannot be true where somebody has to go out. */
const SHORTEST_ESCORT = 60;
const SHORTEST_VISIT = 30;
const OUTDOORS = /lapangan|kunjung|survei|survey|rumah|lokasi|panti|jemput|antar\b|mengantar/iu;

/** The clock of a row: enforced where the sheet gives a time that the office itself can keep. */
export function draftClock(
  { columns, rows }: Sheet,
  row: number,
  kind: StepKind,
  isOutside: boolean,
): StepClock {
  const { time = '', activity = '' } = rows[row - 1] ?? {};
  const place = `baris ${row}, ${columns.time || 'Waktu'}`;
  const owner: ClockOwner = kind === 'forward' ? 'third-party' : isOutside ? 'applicant' : 'office';
  const read = readStandardTime(time, columns.time);
  if (read.type === 'blank')
    return { owner, enforced: false, basis: { written: `${place} kosong` } };
  if (read.type === 'unreadable') {
    const inferred = `${place}: “${time}” tidak terbaca sebagai lama pengerjaan`;
    return { owner, enforced: false, basis: { inferred } };
  }
  const { standard, doubt } = read;
  if (owner !== 'office') {
    const whose = owner === 'applicant' ? 'pemohon' : 'pihak luar';
    const inferred = `${place}; waktunya berjalan pada ${whose}, sehingga tidak ditagih kepada kantor`;
    return { standard, owner, enforced: false, basis: { inferred } };
  }
  const minutes = standard.unit === 'minutes' ? standard.amount : Number.POSITIVE_INFINITY;
  const isVisit = (kind === 'verify' || kind === 'assess') && OUTDOORS.test(activity);
  const isTooShort =
    (kind === 'accompany' && minutes < SHORTEST_ESCORT) || (isVisit && minutes < SHORTEST_VISIT);
  if (isTooShort) {
    const inferred = `${place}: “${time}” tidak mungkin untuk pekerjaan di luar kantor`;
    return { standard, owner, enforced: false, basis: { inferred } };
  }
  return {
    standard,
    owner,
    enforced: true,
    basis: doubt ? { inferred: doubt } : { written: place },
  };
}
