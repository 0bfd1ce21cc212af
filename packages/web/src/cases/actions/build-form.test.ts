import type { InstrumentReply, OfferedAction } from '@tuntas/api';
import { expect, test } from 'vitest';
import { emptyDraft } from './action-draft.ts';
import { buildAction } from './build-action.ts';

const DAYS = { today: '2026-11-23', letterOn: '2026-11-20' };
const OFFERED: OfferedAction = {
  type: 'take-exit',
  openId: 'asesmen:1',
  stepId: 'asesmen',
  exit: 'recorded',
  label: 'Hasil dicatat',
  tone: 'forward',
  to: ['simpan'],
  as: [{ performerId: 'staf', title: 'Staf' }],
  needs: {
    reason: false,
    verdicts: null,
    disposisi: false,
    receipt: false,
    choose: false,
    form: 'indeks',
  },
};
const KEPT: InstrumentReply = {
  id: 'versi-1',
  version: 1,
  instrument: {
    slug: 'indeks',
    title: 'Indeks',
    guide: '',
    items: [
      { id: 'usia', text: 'Usia', kind: 'number' },
      { id: 'lain', text: 'Lain-lain', kind: 'text', optional: true },
    ],
    bands: [],
  },
  addedAt: '2026-11-22T00:00:00.000Z',
  addedBy: 'Contoh Admin',
};
const FILE = {
  id: 'berkas-1',
  name: 'formulir.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: '',
  uploadedAt: '2026-11-22T00:00:00.000Z',
  uploadedBy: 'Contoh',
};
const build = (draft: Partial<ReturnType<typeof emptyDraft>>, kept?: InstrumentReply) =>
  buildAction(OFFERED, { ...emptyDraft('perintah'), ...draft }, [], DAYS, kept);

test('answers are sent with the version that was filled in', () => {
  const built = build({ answers: { usia: ' 71 ', lain: '' }, formSummary: 'lama' }, KEPT);
  const form = { instrumentId: 'versi-1', answers: [{ item: 'usia', answer: '71' }] };
  expect(built).toMatchObject({ ok: true, action: { form } });
});

test('on paper the result and its file are sent', () => {
  const built = build({ isOnPaper: true, formSummary: ' Skor 12 ', files: [FILE] }, KEPT);
  const action = { form: { summary: 'Skor 12' }, files: ['berkas-1'] };
  expect(built).toMatchObject({ ok: true, action });
  expect(build({ formSummary: 'Skor 12', files: [FILE] })).toMatchObject({ ok: true, action });
});

test.each([
  ['answers', {}, KEPT],
  ['answers', { answers: { usia: 'tua' } }, KEPT],
  ['formSummary', { isOnPaper: true, files: [FILE] }, KEPT],
  ['formSummary', { formSummary: 'Skor 12' }, undefined],
] as const)('%s is told where something is missing', (field, draft, kept) => {
  expect(build(draft, kept)).toMatchObject({ ok: false, problems: [{ field }] });
});
