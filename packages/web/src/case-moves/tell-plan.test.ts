import type { CaseMoveItem } from '@tuntas/api';
import { expect, test } from 'vitest';
import { tellPlan } from './tell-plan.ts';

const step: CaseMoveItem['plan']['steps'][number] = {
  ...{ openId: 'a:1', stepId: 'a', title: 'Telaah', actors: ['kasi'], changes: [] },
  ...{ confirmationsLost: [], findingsLost: [] },
};
const item = (change: Partial<CaseMoveItem['plan']>, more: Partial<CaseMoveItem> = {}) =>
  ({
    plan: {
      ...{ isSound: true, obstacles: [], steps: [step], missed: [], papersMissing: [] },
      ahead: { added: [], removed: [], changed: [] },
      ...change,
    },
    ...{ holders: [], dues: [] },
    ...more,
  }) as unknown as CaseMoveItem;
const parts = (one: CaseMoveItem) => tellPlan(one, (at) => `<${at}>`);
const tell = (one: CaseMoveItem) =>
  parts(one).flatMap(({ lines }) => lines.map(({ text }) => text));

test('nothing is said where nothing changes', () => {
  expect(tell(item({}))).toEqual([]);
});

test('a new performer is told with the post and the people', () => {
  const changes = [
    {
      ...{ area: 'performer' as const, change: 'changed' as const },
      ...{ what: 'Langkah “Telaah”: pelaksana', before: 'Staf', after: 'Kasi' },
    },
  ];
  const posts = [{ title: 'Kasi Rehsos', people: [] }];
  const one = item({ steps: [{ ...step, changes }] }, { holders: [{ openId: 'a:1', posts }] });
  expect(tell(one)).toEqual([
    'Pelaksana: Staf → Kasi',
    'Akan dipegang Kasi Rehsos (belum ada pemangku)',
  ]);
});

test('promises, lost work, and what lies ahead or behind are told', () => {
  const lost = { ...step, confirmationsLost: ['Kasi'], findingsLost: ['Fotokopi KTP'] };
  const one = item(
    {
      steps: [lost],
      ahead: { added: ['Paraf'], removed: ['Arsip'], changed: ['Asesmen'] },
      missed: ['Catat'],
      papersMissing: ['Register'],
    },
    { dues: [{ openId: 'a:1', before: null, after: 'besok' }] },
  );
  expect(tell(one)).toEqual([
    'Tenggat: tanpa tenggat → <besok>',
    'Konfirmasi Kasi tidak berlaku lagi',
    'Diperiksa ulang: Fotokopi KTP',
    'Langkah baru di depan: “Paraf”',
    'Langkah yang tidak dilalui lagi: “Arsip”',
    'Langkah di depan yang berubah: “Asesmen”',
    'Langkah baru yang sudah terlewati: “Catat”',
    'Naskah yang diperlukan di depan, tetapi tidak pernah dibuat: “Register”',
  ]);
});

test('of several open steps each is told under its title', () => {
  const steps = ['Telaah', 'Asesmen'].map((title, at) => ({
    ...step,
    ...{ openId: `${at}`, title, confirmationsLost: ['Kasi'] },
  }));
  expect(parts(item({ steps })).map(({ title }) => title)).toEqual(['Telaah', 'Asesmen']);
});
