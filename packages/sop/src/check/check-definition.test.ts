import { describe, expect, test } from 'vitest';
import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Flow, Requirement, Step } from '../definition/flow.ts';
import type { Sheet } from '../definition/sheet.ts';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { FLOW_DIAGNOSTICS } from '../diagnostics/flow.ts';
import { SHEET_DIAGNOSTICS } from '../diagnostics/sheet.ts';
import { parseDefinition } from '../reader/parse-definition.ts';
import { printDefinition } from '../reader/print-definition.ts';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { RELEASED_SOPS } from '../testing/released-sops.ts';
import { checkDefinition } from './check-definition.ts';

const archive = buildStep('arsip', 'archive', { closed: null });
const first = buildStep('cek', 'consider', { onward: 'arsip' });
const steps = (...given: Step[]) => buildDefinition(given);
const withFirst = (change: Partial<Step>) => steps({ ...first, ...change }, archive);
const withExit = (change: Partial<Exit>) =>
  withFirst({ exits: [{ exit: 'onward', to: ['arsip'], basis: WRITTEN, ...change }] });
const withFlow = (change: Partial<Flow>) => buildDefinition([first, archive], change);
const withSheet = (change: Partial<Sheet>) => buildDefinition([first, archive], {}, change);
const withPerformer = (change: object) =>
  withFlow({
    performers: [
      ...buildDefinition([]).flow.performers,
      { id: 'tu', title: 'TU', party: 'office', basis: WRITTEN, ...change },
    ],
  });
const paper = { id: 'surat', title: 'Surat', kind: 'letter', basis: WRITTEN } as const;
const demo = { decided: { by: 'Kepala Dinas', on: '2026-11-22', demo: true } };
const item = (change: Partial<Requirement>): Requirement => ({
  id: 'ktp',
  text: 'KTP',
  mandatory: true,
  basis: WRITTEN,
  ...change,
});
const row = (change: object) => ({
  no: '1',
  activity: 'Memeriksa berkas permohonan',
  requires: '',
  time: '10 menit',
  output: '',
  note: '',
  ...change,
});
const second = row({ activity: 'Menyimpan semuanya' });
const fork = (left: Step[], right: Step[], ...rest: Step[]) =>
  steps(
    buildStep('bagi', 'receive', { onward: [left[0]?.id ?? '', right[0]?.id ?? ''] }),
    ...left,
    ...right,
    ...rest,
  );
const join = (id: string, to: string | null) =>
  buildStep(id, to ? 'consider' : 'archive', { [to ? 'onward' : 'closed']: to }, { join: true });
const go = (id: string, to: string) => buildStep(id, 'consider', { onward: to });

const wide = Array.from({ length: 16 }, (_, i) => go(`w${i}`, 'temu'));

/** Code, a definition with that fault, and the place it is reported at. */
const CASES: readonly (readonly [DiagnosticCode, SopDefinition, string])[] = [
  ['ID_DUPLICATE', steps(first, archive, archive), '/flow/steps/2/id'],
  ['ID_DUPLICATE', withFlow({ brings: [paper, paper] }), '/flow/brings/1/id'],
  [
    'ID_DUPLICATE',
    withFirst({ exits: [...first.exits, ...first.exits] }),
    '/flow/steps/0/exits/1/exit',
  ],
  [
    'ENTRY_NOT_LISTED',
    withFirst({ requires: [item({ onlyFor: ['telepon'] })] }),
    '/flow/steps/0/requires/0/onlyFor/0',
  ],
  ['START_UNKNOWN', withFlow({ start: 'awal' }), '/flow/start'],
  ['TARGET_UNKNOWN', withExit({ to: ['arsib'] }), '/flow/steps/0/exits/0/to/0'],
  ['EXIT_NOT_OF_KIND', withExit({ exit: 'signed' }), '/flow/steps/0/exits/0/exit'],
  [
    'EXIT_LEADS_NOWHERE',
    withFirst({ exits: [{ exit: 'onward', basis: WRITTEN }] }),
    '/flow/steps/0/exits/0',
  ],
  ['EXIT_LEADS_AND_ENDS', withExit({ ends: true }), '/flow/steps/0/exits/0'],
  [
    'EXIT_NEVER_POSSIBLE',
    steps(buildStep('cek', 'check', { complete: 'arsip', incomplete: 'cek' }), archive),
    '/flow/steps/0/exits/1',
  ],
  ['CHOICE_OF_ONE', withExit({ choose: true }), '/flow/steps/0/exits/0/choose'],
  ['PERFORMER_UNKNOWN', withFirst({ by: ['kasie'] }), '/flow/steps/0/by/0'],
  ['PERFORMER_WITHOUT_COLUMN', withPerformer({}), '/flow/performers/4'],
  ['PERFORMER_OUTSIDE_COLUMNS', withPerformer({ basis: demo }), '/flow/performers/4'],
  ['COLUMN_UNKNOWN', withPerformer({ column: 4 }), '/flow/performers/4/column'],
  [
    'COLUMN_WITHOUT_PERFORMER',
    withSheet({
      performers: [{ name: 'STAF' }, { name: 'KASI' }, { name: 'KABID' }, { name: 'KADIS' }],
    }),
    '/sheet/performers/3',
  ],
  ['RECORDER_MISSING', withFirst({ by: ['panti'] }), '/flow/steps/0/by'],
  [
    'RECORDER_NOT_OFFICE',
    withFirst({ by: ['panti'], recordedBy: ['panti'] }),
    '/flow/steps/0/recordedBy/0',
  ],
  ['JOINT_ALONE', withFirst({ joint: 'each' }), '/flow/steps/0/joint'],
  ['PAPER_FROM_NOWHERE', withFirst({ uses: ['surat'] }), '/flow/steps/0/uses/0'],
  ['ROW_UNKNOWN', withFirst({ row: 3 }), '/flow/steps/0/row'],
  ['ROW_OR_ADDED', withFirst({ row: 1, added: true }), '/flow/steps/0'],
  ['ROW_WITHOUT_STEP', withFirst({ added: true }), '/sheet/rows/0'],
  [
    'BASIS_INFERRED',
    withExit({ basis: { inferred: 'urutan baris' } }),
    '/flow/steps/0/exits/0/basis',
  ],
  ['DEMO_DECISIONS', withExit({ basis: demo }), '/flow/steps/0/exits/0/basis'],
  [
    'CLOCK_WITHOUT_STANDARD',
    withFirst({ clock: { owner: 'office', enforced: true, basis: WRITTEN } }),
    '/flow/steps/0/clock',
  ],
  ['STEP_UNREACHABLE', steps(first, archive, go('lain', 'arsip')), '/flow/steps/2'],
  [
    'STEP_WITHOUT_END',
    steps(
      buildStep('cek', 'consider', { onward: 'mati', back: 'arsip' }),
      archive,
      buildStep('mati', 'consider', {}),
    ),
    '/flow/steps/2',
  ],
  [
    'LOOP_WITHOUT_EXIT',
    steps(
      buildStep('cek', 'consider', { onward: 'x', back: 'arsip' }),
      archive,
      go('x', 'y'),
      go('y', 'x'),
    ),
    '/flow/steps/2',
  ],
  ['JOIN_WITHOUT_FORK', withFirst({ join: true }), '/flow/steps/0/join'],
  [
    'JOIN_NEVER_COMPLETE',
    fork([go('a', 'temu')], [go('b', 'arsip')], join('temu', null), archive),
    '/flow/steps/3',
  ],
  [
    'JOIN_MIXED',
    fork(
      [buildStep('a', 'consider', { back: 'temu', refuse: 'temu2' })],
      [buildStep('b', 'consider', { back: 'temu', refuse: 'temu2' })],
      join('temu', null),
      join('temu2', null),
    ),
    '',
  ],
  [
    'CASE_STUCK',
    steps(buildStep('cek', 'check', { incomplete: 'arsip' }), archive),
    '/flow/steps/0',
  ],
  [
    'CASE_STUCK',
    steps(
      buildStep(
        'cek',
        'check',
        { complete: 'lagi', incomplete: 'arsip' },
        { requires: [item({ onlyFor: ['surat'] })] },
      ),
      go('lagi', 'cek'),
      archive,
    ),
    '/flow/steps/0',
  ],
  [
    'STEP_DEAD',
    steps(
      buildStep('cek', 'check', { complete: 'arsip', incomplete: 'lain' }),
      archive,
      go('lain', 'arsip'),
    ),
    '/flow/steps/2',
  ],
  [
    'FLOW_TOO_WIDE',
    steps(
      buildStep('bagi', 'receive', { onward: { to: wide.map(({ id }) => id), choose: true } }),
      ...wide,
      join('temu', null),
    ),
    '/flow',
  ],
  ['STEP_OPEN_TWICE', fork([go('a', 'arsip')], [go('b', 'arsip')], archive), '/flow/steps/3'],
  [
    'END_LEAVES_WORK',
    fork(
      [buildStep('a', 'consider', { onward: 'temu', refuse: null })],
      [buildStep('b', 'consider', { onward: 'temu' })],
      join('temu', null),
    ),
    '/flow/steps/1/exits/1',
  ],
  ['EFFECTIVE_DATE_MISSING', withSheet({ effectiveOn: { written: '-' } }), '/sheet/effectiveOn'],
  ['DATE_UNREADABLE', withSheet({ madeOn: { written: '31 Februari 2026' } }), '/sheet/madeOn'],
  ['NAME_EMPTY', withSheet({ name: ' ' }), '/sheet/name'],
  ['TITLE_DIFFERS', withSheet({ title: 'SOP Contoh Anak' }), '/sheet/title'],
  [
    'NIP_DIGITS',
    withSheet({ approvedBy: { written: '', nip: '19630118 198211 1 00' } }),
    '/sheet/approvedBy/nip',
  ],
  ['TIME_MISSING', withSheet({ rows: [row({ time: '-' }), second] }), '/sheet/rows/0/time'],
  [
    'TIME_NOT_WRITTEN',
    buildDefinition(
      [{ ...first, clock: { ...first.clock, standard: { amount: 10, unit: 'minutes' } } }, archive],
      {},
      { rows: [row({ time: '' }), second] },
    ),
    '/sheet/rows/0/time',
  ],
  [
    'TIME_UNREADABLE',
    withSheet({ rows: [row({ time: 'secukupnya' }), second] }),
    '/sheet/rows/0/time',
  ],
  [
    'TIME_IMPOSSIBLE',
    withSheet({ rows: [row({ time: '0 menit' }), second] }),
    '/sheet/rows/0/time',
  ],
  [
    'CLOCK_DIFFERS',
    withFirst({
      clock: {
        standard: { amount: 1, unit: 'hours' },
        owner: 'office',
        enforced: true,
        basis: demo,
      },
    }),
    '/flow/steps/0/clock',
  ],
  ['FORM_WITHOUT_INSTRUMENT', withFirst({ form: 'indeks' }), '/flow/steps/0/form'],
  [
    'REQUIREMENTS_DIFFER',
    {
      ...withFirst({
        requires: [{ id: 'kk', text: 'Kartu keluarga', mandatory: true, basis: demo }],
      }),
      sheet: withSheet({ rows: [row({ requires: 'Akta lahir' }), second] }).sheet,
    },
    '/flow/steps/0/requires',
  ],
  [
    'OUTPUT_DIFFERS',
    {
      ...withFirst({
        produces: [{ id: 'nota', title: 'Nota dinas', kind: 'letter', basis: demo }],
      }),
      sheet: withSheet({ rows: [row({ output: 'Berita acara' }), second] }).sheet,
    },
    '/flow/steps/0/produces',
  ],
  ['ROW_NUMBER_REPEATED', withSheet({ rows: [row({}), second] }), '/sheet/rows/1/no'],
  [
    'ROW_NUMBER_ORDER',
    withSheet({ rows: [row({ no: '3.' }), { ...second, no: '2.' }] }),
    '/sheet/rows/1/no',
  ],
  [
    'ROW_NUMBER_MISSING',
    withSheet({ rows: [row({}), { ...second, no: '' }, row({ no: '2' })] }),
    '/sheet/rows/1/no',
  ],
  [
    'MARK_ELSEWHERE',
    withSheet({ rows: [row({ marks: [{ column: 2, text: '√' }] }), second] }),
    '/sheet/rows/0/marks/0',
  ],
  [
    'LAW_REPEATED',
    withSheet({
      legalBases: ['UU No.13 Thn.1998 tentang X', '2. Undang – Undang Nomor 13 Tahun 1998'],
    }),
    '/sheet/legalBases/1',
  ],
  [
    'LAW_NOT_IN_FORCE',
    withSheet({ legalBases: ['Undang-undang RI No. 32 Tahun 2004'] }),
    '/sheet/legalBases/0',
  ],
  ['PROGRAMME_ENDED', withSheet({ equipment: ['Aplikasi DTKS'] }), '/sheet/equipment/0'],
  [
    'PROGRAMME_ENDED',
    withSheet({ legalBases: ['RAN Lanjut Usia Tahun 2009 – 2014'] }),
    '/sheet/legalBases/0',
  ],
  [
    'ROW_INSIDE_ANOTHER',
    withSheet({
      rows: [
        row({ activity: 'Memeriksa. Menyimpan semuanya di lemari' }),
        row({ activity: 'menyimpan semuanya di lemari' }),
      ],
    }),
    '/sheet/rows/0',
  ],
];

describe('findings', () => {
  test('a definition without fault has none', () => {
    expect(checkDefinition(steps(first, archive))).toEqual([]);
  });

  test.each(CASES)('%s', (code, definition, path) => {
    const none = new Set<string>();
    const all = checkDefinition(definition, undefined, undefined, none);
    const found = all.find((diagnostic) => diagnostic.code === code);
    expect(found, all.map((d) => d.code).join()).toBeDefined();
    if (path) expect(found?.path).toBe(path);
    expect(`${found?.message} ${found?.suggestion}`).not.toMatch(/\{\w+\}/u);
  });

  test('every code of checking has a case here', () => {
    const codes = Object.keys({ ...FLOW_DIAGNOSTICS, ...SHEET_DIAGNOSTICS });
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(codes));
  });

  test('they have the line and column of the file', () => {
    const text = printDefinition(withExit({ to: ['arsip'], choose: true }));
    const { definition, positions } = parseDefinition(text, 'contoh.yaml');
    const [found] = definition ? checkDefinition(definition, positions) : [];
    const line = text.slice(0, text.indexOf('choose: true')).split('\n').length;
    expect(found).toMatchObject({ code: 'CHOICE_OF_ONE', file: 'contoh.yaml', line, column: 11 });
  });
});

test.each(RELEASED_SOPS.map((sop) => [sop.file, sop] as const))(
  '%s may be released',
  (_, { definition, parsed }) => {
    const found = checkDefinition(definition, parsed.positions);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
