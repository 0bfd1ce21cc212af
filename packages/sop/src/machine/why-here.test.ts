import { expect, test } from 'vitest';
import { buildDefinition, buildStep, WRITTEN } from '../testing/build-definition.ts';
import { CaseRunner, MOMENT } from '../testing/case-runner.ts';
import { whyHere } from './why-here.ts';

const definition = buildDefinition([
  buildStep(
    'cek',
    'check',
    { complete: 'paraf', incomplete: 'lengkapi' },
    {
      title: 'Cek berkas',
      requires: [{ id: 'ktp', text: 'Fotokopi KTP', mandatory: true, basis: WRITTEN }],
      clock: {
        owner: 'office',
        enforced: true,
        standard: { amount: 30, unit: 'minutes' },
        basis: WRITTEN,
      },
    },
  ),
  buildStep(
    'lengkapi',
    'consider',
    { onward: 'cek' },
    { title: 'Lengkapi berkas', by: ['panti'], recordedBy: ['staf'] },
  ),
  buildStep(
    'paraf',
    'paraf',
    { initialled: ['rujuk', 'arsip'] },
    { title: 'Paraf', by: ['kabid', 'kasi'], joint: 'each' },
  ),
  buildStep('rujuk', 'forward', { accepted: null }, { title: 'Rujuk' }),
  buildStep('arsip', 'archive', { closed: null }, { title: 'Arsip' }),
]);
const names = { staf: ['Contoh Siti'], kabid: ['Contoh Budi'] };
const say = ({ state, prepared, now }: CaseRunner) =>
  whyHere(prepared, state, names, { ...MOMENT, now });
const met = { verdicts: [{ requirementId: 'ktp', verdict: 'met' as const }] };

test('open: who, since when, what is awaited, what comes next, and the promise', () => {
  expect(say(new CaseRunner(definition))).toBe(
    'Berkas ini ada di Staf – Contoh Siti (periksa kelengkapan) sejak hari ini pukul 09.00 WIB; ' +
      'menunggu pemeriksaan kelengkapan; berikutnya “Paraf”; janji langkah ini ' +
      'hari ini pukul 09.30 WIB.',
  );
  const late = new CaseRunner(definition);
  late.now = '2026-03-05T02:00:00.000Z';
  expect(say(late)).toContain('lewat dari janji langkah ini kemarin pukul 09.30 WIB.');
});

test('a post without a holder promises nothing', () => {
  const { state, prepared, now } = new CaseRunner(definition);
  const nobody = { staf: [] };
  expect(whyHere(prepared, state, nobody, { ...MOMENT, now })).toBe(
    'Berkas ini ada di Staf – tanpa pemegang (periksa kelengkapan) sejak hari ini pukul 09.00 WIB; ' +
      'menunggu pemeriksaan kelengkapan; berikutnya “Paraf”; jabatan itu belum ada pemegangnya, ' +
      'jadi belum ada yang dapat mengerjakannya sampai seseorang ditunjuk.',
  );
  const later = { ...MOMENT, now: '2026-03-05T02:00:00.000Z' };
  expect(whyHere(prepared, state, nobody, later)).toContain('lewat dari janji langkah ini');
});

test('came back: from where, why, and what is missing', () => {
  const runner = new CaseRunner(definition).take('cek', 'incomplete', {
    reason: 'KTP tidak terbaca.',
    note: 'Minta fotokopi yang baru.',
    verdicts: [{ requirementId: 'ktp', verdict: 'not-acceptable' }],
  });
  expect(say(runner)).toBe(
    'Berkas ini ada di Panti (telaah) sejak hari ini pukul 09.00 WIB; ' +
      'datang dari “Cek berkas” dengan alasan “KTP tidak terbaca”; dengan catatan “Minta fotokopi yang baru”; ' +
      'masih kurang Fotokopi KTP; ' +
      'menunggu telaah oleh Panti, dicatat Staf; berikutnya “Cek berkas”.',
  );
});

test('an applicant who brings what is missing', () => {
  const waits = buildDefinition([
    buildStep(
      'lengkapi',
      'receive',
      { onward: 'arsip' },
      {
        title: 'Lengkapi berkas',
        by: ['panti'],
        recordedBy: ['staf'],
        clock: { owner: 'applicant', enforced: false, basis: WRITTEN },
      },
    ),
    buildStep('arsip', 'archive', { closed: null }, { title: 'Arsip' }),
  ]);
  expect(say(new CaseRunner(waits))).toContain(
    '; menunggu pemohon (Panti) melengkapi berkas, dicatat Staf; ',
  );
});

test('on the waiting list: since the first time, until the answer', () => {
  const asks = buildDefinition([
    buildStep('rujuk', 'forward', {
      accepted: 'arsip',
      'waiting-list': 'rujuk',
      'no-answer': 'rujuk',
    }),
    buildStep('arsip', 'archive', { closed: null }, { title: 'Arsip' }),
  ]);
  const reason = 'Panti penuh bulan ini';
  const runner = new CaseRunner(asks);
  expect(say(runner)).toContain('menunggu jawaban pihak tujuan');
  runner.take('rujuk', 'waiting-list', { reason });
  runner.now = '2026-03-05T02:00:00.000Z';
  for (const exit of ['waiting-list', 'no-answer']) {
    runner.take('rujuk', exit, { reason });
    expect(say(runner)).toContain('; dalam daftar tunggu pihak tujuan sejak kemarin pukul 09.00');
    expect(say(runner)).not.toContain('menunggu jawaban');
  }
  runner.take('rujuk', 'accepted');
  expect(runner.state).not.toHaveProperty('waitingList');
  expect(say(runner)).toContain('menunggu pengarsipan');
});

test('joint: those who have not confirmed', () => {
  const runner = new CaseRunner(definition).take('cek', 'complete', met);
  expect(say(runner)).toContain('ada di Kabid – Contoh Budi dan Kasi (paraf)');
  const waits = '; menunggu Kasi menyelesaikan bagiannya; berikutnya “Rujuk” dan “Arsip”.';
  expect(say(runner)).toContain(waits);
  runner.do({ type: 'confirm', openId: 'paraf:1', as: 'kabid' });
  expect(say(runner)).toContain(waits);
  runner.do({ type: 'confirm', openId: 'paraf:1', as: 'kasi' });
  expect(say(runner)).toContain('; menunggu paraf; ');
});

test('parallel branches are counted', () => {
  const runner = new CaseRunner(definition).take('cek', 'complete', met);
  runner
    .do({ type: 'confirm', openId: 'paraf:1', as: 'kasi' })
    .take('paraf', 'initialled', { as: 'kabid' });
  expect(say(runner)).toMatch(
    /^Berkas ini ada di 2 tempat: \(1\) di Staf .*; \(2\) di Staf .*berkas ditutup\.$/u,
  );
});

test('suspended, cancelled, closed, refused', () => {
  const runner = new CaseRunner(definition).do({ type: 'suspend', reason: 'Kantor pindah' });
  expect(say(runner)).toBe(
    'Berkas ini ditangguhkan sejak hari ini pukul 09.00 WIB karena “Kantor pindah”; ' +
      'terakhir di Staf – Contoh Siti (periksa kelengkapan); menunggu dilanjutkan.',
  );
  runner.do({ type: 'cancel', reason: 'Pemohon menarik permohonannya' });
  expect(say(runner)).toBe(
    'Berkas ini dibatalkan hari ini pukul 09.00 WIB karena “Pemohon menarik permohonannya”.',
  );
  const closed = { ...runner.state, status: 'closed' as const };
  const sentence = (result: 'done' | 'refused') =>
    whyHere(definition, { ...closed, result }, {}, MOMENT);
  expect(sentence('done')).toBe('Berkas ini selesai hari ini pukul 09.00 WIB.');
  expect(sentence('refused')).toBe('Berkas ini ditutup hari ini pukul 09.00 WIB sebagai ditolak.');
});
