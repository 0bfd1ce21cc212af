import type { DraftSummary, PostPower } from '@tuntas/api';

/** SOP drafts that cannot go on without the person. */
export interface WaitingDrafts {
  /** For the head. */
  readonly toSign: readonly DraftSummary[];
  /** Given back by the head; for the administrator. */
  readonly givenBack: readonly DraftSummary[];
}

/** Which drafts wait for somebody with these powers. */
export function listWaitingDrafts(
  drafts: readonly DraftSummary[],
  powers: readonly PostPower[],
): WaitingDrafts {
  return {
    toSign: powers.includes('head') ? drafts.filter(({ status }) => status === 'proposed') : [],
    givenBack: powers.includes('admin') ? drafts.filter(({ isReturned }) => isReturned) : [],
  };
}
