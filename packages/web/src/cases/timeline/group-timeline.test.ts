import type { TimelineEntry } from '@tuntas/api';
import { KINDS, STEP_KINDS, type CaseEvent, type SopDefinition } from '@tuntas/sop';
import { describe, expect, it } from 'vitest';
import { makeNames } from '../names.ts';
import { findDoneWords } from './done-words.ts';
import { groupTimeline } from './group-timeline.ts';

const definition = {
  flow: {
    entries: [{ id: 'surat', title: 'Surat masuk' }],
    performers: [{ id: 'kabid', title: 'Kabid' }],
    steps: [
      { id: 'paraf', title: 'Paraf konsep', kind: 'paraf', by: ['kabid'], exits: [], requires: [] },
      { id: 'ttd', title: 'Tanda tangan', kind: 'sign', by: ['kabid'], exits: [], requires: [] },
    ],
  },
} as unknown as SopDefinition;
const names = makeNames(definition, []);
const opened = (stepId: string, visit: number, at: string): CaseEvent => ({
  type: 'step-opened',
  at,
  step: {
    openId: `${stepId}:${visit}`,
    stepId,
    visit,
    openedAt: at,
    dueAt: null,
    forks: [],
    confirmedBy: [],
    cameBack: null,
  },
});
const entry = (seq: number, actor: string, event: CaseEvent): TimelineEntry => ({
  seq,
  at: event.at,
  actor,
  actorPost: null,
  event,
});

describe('groupTimeline', () => {
  const day1 = '2026-11-20T03:00:00.000Z';
  const day2 = '2026-11-21T17:30:00.000Z';
  const timeline = [
    entry(3, 'Contoh Kabid', {
      type: 'step-completed',
      at: day2,
      openId: 'paraf:1',
      stepId: 'paraf',
      exit: 'back',
      as: 'kabid',
      reason: 'nomor keliru',
    }),
    entry(1, 'Contoh TU', { type: 'case-opened', at: day1, entry: 'surat' }),
    entry(2, 'Contoh TU', opened('paraf', 1, day1)),
    entry(4, 'Contoh Kabid', opened('paraf', 2, day2)),
  ];
  const days = groupTimeline(timeline, names, (at) =>
    new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10),
  );

  it('puts the newest day first, by the local day', () => {
    expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-20']);
  });
  it('tells one act per command, with what followed beneath it', () => {
    expect(days[0]?.acts).toHaveLength(1);
    expect(days[0]?.acts[0]?.words).toEqual({
      what: 'Mengembalikan berkas',
      tone: 'back',
      follows: false,
    });
    expect(days[0]?.acts[0]?.followed.map(({ words }) => words.what)).toEqual([
      'Lanjut ke “Paraf konsep” – Kabid (ke-2 kali)',
    ]);
    expect(days[1]?.acts[0]?.words.what).toBe('Membuka berkas: Surat masuk');
  });
});

it('tells what was done on an older version in the words of that version', () => {
  const [paraf, ...others] = definition.flow.steps;
  const renamed = { ...paraf, title: 'Paraf naskah' };
  const newer = { flow: { ...definition.flow, steps: [renamed, ...others] } } as SopDefinition;
  const at = (hour: number) => `2026-11-20T0${hour}:00:00.000Z`;
  const versions = [1, 2].map((version) => ({ versionId: `v${version}`, version }));
  const [from, to] = versions;
  if (!from || !to) throw new Error('no versions');
  const moved = { ...{ from, to, open: {}, askedAnew: [] }, reason: 'Versi baru berlaku' };
  const history = [
    entry(1, 'Contoh TU', opened('paraf', 1, at(1))),
    entry(2, 'Contoh Admin', { type: 'case-moved', at: at(2), ...moved }),
    entry(3, 'Contoh Kabid', opened('paraf', 2, at(3))),
  ];
  const both = makeNames(newer, [], [{ definition, untilSeq: 2 }]);
  const told = groupTimeline(history, both, () => '').flatMap(({ acts }) => acts);
  expect(told.map(({ words }) => words.what)).toEqual([
    'Lanjut ke “Paraf naskah” – Kabid (ke-2 kali)',
    'Memindahkan berkas dari versi 1 ke versi 2 SOP-nya',
    'Lanjut ke “Paraf konsep” – Kabid',
  ]);
});

describe('findDoneWords', () => {
  it('has a phrase for every exit of every kind', () => {
    for (const kind of STEP_KINDS) {
      for (const exit of Object.keys(KINDS[kind].exits)) {
        expect(findDoneWords(kind, exit), `${kind}.${exit}`).toMatch(/^M/);
      }
    }
    expect(findDoneWords('paraf', 'lain')).toBeUndefined();
  });
});
