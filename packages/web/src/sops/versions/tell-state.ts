import type { SopVersionInfo } from '@tuntas/api';
import { versionTexts as texts } from '../../texts/sop-versions.ts';
import type { TagTone } from '../../ui/index.ts';

export type VersionState = 'upcoming' | 'inForce' | 'superseded' | 'withdrawn';

type Life = Pick<SopVersionInfo, 'status' | 'withdrawal' | 'fromOn' | 'untilOn'>;

export const STATE_TONES: Readonly<Record<VersionState, TagTone>> = {
  upcoming: 'soon',
  inForce: 'good',
  superseded: 'plain',
  withdrawn: 'late',
};

/** Where a version stands, in one word. */
export function stateOf({ status, withdrawal }: Pick<Life, 'status' | 'withdrawal'>): VersionState {
  if (status === 'signed') return 'upcoming';
  if (status === 'in-force') return 'inForce';
  return withdrawal === null ? 'superseded' : 'withdrawn';
}

/** The days on which new berkas could begin on it, in words. */
export function tellPeriod(life: Life, day: (on: string) => string): string {
  const { status, fromOn, untilOn } = life;
  if (fromOn === null) return untilOn === null ? '' : texts.never(day(untilOn));
  if (status === 'signed') return texts.willBegin(day(fromOn));
  if (fromOn === untilOn) return texts.oneDay(day(fromOn));
  return untilOn === null ? texts.from(day(fromOn)) : texts.period(day(fromOn), day(untilOn));
}
