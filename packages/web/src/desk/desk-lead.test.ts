import { expect, it } from 'vitest';
import { deskLead } from './desk-lead.ts';

it.each([
  [{}, 'Tidak ada yang menunggu Anda.'],
  [{ waiting: 3 }, '3 pekerjaan menunggu: semuanya masih dalam waktunya.'],
  [{ waiting: 3, overdue: 1 }, '3 pekerjaan menunggu: 1 sudah terlambat.'],
  [{ waiting: 3, suspended: 1 }, '3 pekerjaan menunggu: tidak ada yang terlambat, 1 ditangguhkan.'],
  [
    { waiting: 3, overdue: 1, suspended: 2 },
    '3 pekerjaan menunggu: 1 sudah terlambat, 2 ditangguhkan.',
  ],
  [{ waiting: 2, suspended: 2 }, '2 pekerjaan menunggu: 2 ditangguhkan.'],
])('%o', (some, sentence) => {
  const none = { waiting: 0, overdue: 0, dueToday: 0, suspended: 0, cameBack: 0 };
  expect(deskLead({ ...none, ...some })).toBe(sentence);
});

it('does not say that nothing waits when an SOP draft does', () => {
  const none = { waiting: 0, overdue: 0, dueToday: 0, suspended: 0, cameBack: 0 };
  expect(deskLead(none, 1)).toBe('Tidak ada berkas yang menunggu Anda.');
});
