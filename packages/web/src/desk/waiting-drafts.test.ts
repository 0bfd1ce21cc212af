import type { DraftSummary } from '@tuntas/api';
import { expect, it } from 'vitest';
import { listWaitingDrafts } from './waiting-drafts.ts';

const draft = (status: DraftSummary['status'], isReturned = false) =>
  ({ id: `${status} ${isReturned}`, status, isReturned }) as DraftSummary;
const [settled, back, proposed] = [draft('draft'), draft('draft', true), draft('proposed')];
const all = [settled, back, proposed];

it('gives the head what waits for the signature', () => {
  expect(listWaitingDrafts(all, ['head'])).toEqual({ toSign: [proposed], givenBack: [] });
});
it('gives the administrator what came back', () => {
  expect(listWaitingDrafts(all, ['admin'])).toEqual({ toSign: [], givenBack: [back] });
});
it('gives somebody else nothing', () => {
  expect(listWaitingDrafts(all, ['agenda'])).toEqual({ toSign: [], givenBack: [] });
});
