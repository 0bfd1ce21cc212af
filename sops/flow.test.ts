import { describe, expect, test } from 'vitest';
import {
  checkDefinition,
  type Exit,
  listRequirements,
  parseDefinition,
  type SopDefinition,
  type Step,
} from '@tuntas/sop';
import { readShippedText, SHIPPED, type ShippedFile } from './shipped.ts';
import { walkEverywhere } from './walk-everywhere.ts';

function load(file: ShippedFile): SopDefinition {
  const { definition, diagnostics } = parseDefinition(readShippedText(file), file);
  expect(diagnostics).toEqual([]);
  if (definition === undefined) throw new Error(`${file} is not a definition`);
  return definition;
}

const stepsOn = ({ flow }: SopDefinition, row: number): Step[] =>
  flow.steps.filter((step) => step.row === row || step.alsoRows?.includes(row));
const exitOf = (step: Step | undefined, name: string): Exit | undefined =>
  step?.exits.find(({ exit }) => exit === name);
const stepOf = ({ flow }: SopDefinition, id: string): Step | undefined =>
  flow.steps.find((step) => step.id === id);

describe.each(SHIPPED)('$file', ({ file }) => {
  const definition = load(file);
  const { flow, sheet } = definition;

  test('can be released: no error, only true warnings beside the sheet', () => {
    const errors = checkDefinition(definition).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  test.each(flow.entries.map(({ id }) => id))(
    'every row is reached when it came by %s',
    (entry) => {
      const { steps, exits, results } = walkEverywhere(definition, entry);
      expect([...steps].sort()).toEqual(flow.steps.map(({ id }) => id).sort());
      expect([...exits].sort()).toEqual(
        flow.steps.flatMap((step) => step.exits.map(({ exit }) => `${step.id}.${exit}`)).sort(),
      );
      expect(results).toEqual(new Set(['done', 'refused']));
      expect(sheet.rows.every((_, index) => stepsOn(definition, index + 1).length > 0)).toBe(true);
    },
  );

  test('nothing is left merely inferred, and what was decided is marked as demo', () => {
    const text = JSON.stringify(flow);
    expect(text).not.toContain('"inferred"');
    const decided = text.match(/"decided":\{[^}]*\}/g) ?? [];
    expect(decided.length).toBeGreaterThan(0);
    for (const each of decided) expect(each).toMatch(/"demo":true,"why":".+"/);
  });

  test('every actor column has work, and every case ends in the archive', () => {
    const working = new Set(flow.steps.flatMap(({ by }) => by));
    const idle = flow.performers.filter(
      ({ column, id }) => column !== undefined && !working.has(id),
    );
    expect(idle).toEqual([]);
    expect(
      sheet.performers.map((_, at) => flow.performers.some((p) => p.column === at + 1)),
    ).toEqual(sheet.performers.map(() => true));
    const ending = flow.steps.filter((step) => step.exits.some(({ ends }) => ends === true));
    expect(ending).toMatchObject([{ kind: 'archive', added: true }]);
  });

  test('who is refused is told, with a receipt, before the archive', () => {
    const refusing = flow.steps.flatMap(({ exits }) => exits.filter((e) => e.result === 'refused'));
    expect(refusing.length).toBeGreaterThan(0);
    for (const { to } of refusing) expect(to).toEqual(['beritahukan-keputusan']);
    expect(stepOf(definition, 'beritahukan-keputusan')).toMatchObject({
      added: true,
      kind: 'hand-over',
      exits: [{ exit: 'delivered', to: ['arsip'] }],
    });
  });

  test('what is lacking is asked of those outside, on their own clock', () => {
    const step = stepOf(definition, 'lengkapi-berkas');
    expect(step).toMatchObject({ added: true, kind: 'receive', clock: { owner: 'applicant' } });
    const parties = step?.by.map((id) => flow.performers.find((p) => p.id === id)?.party);
    expect(new Set(parties)).toEqual(new Set(['outside']));
    const asking = flow.steps.filter(({ exits }) =>
      exits.some(({ to }) => to?.includes('lengkapi-berkas')),
    );
    expect(asking.map(({ id }) => [id])).toEqual([step?.exits[0]?.to]);
  });

  test('times are those of the sheet, and a row without one has none', () => {
    const units = { minutes: 'menit', hours: 'jam', 'working-days': 'hari' } as const;
    for (const { row, clock } of flow.steps) {
      const { standard } = clock;
      const written = row === undefined ? '' : (sheet.rows[row - 1]?.time ?? '');
      const read = standard === undefined ? '' : `${standard.amount} ${units[standard.unit]}`;
      expect(read).toBe(written.toLowerCase());
      if (clock.enforced) expect(standard).toBeDefined();
    }
  });
});

describe('Palangka Raya', () => {
  const sop = load('palangka-raya-rehabilitasi-anak-lansia.yaml');

  test('Kasi verifies "bersama staf": staff confirm before the exit is taken', () => {
    expect(stepsOn(sop, 5)).toMatchObject([
      { kind: 'verify', by: ['kasi', 'staf'], joint: 'each' },
    ]);
  });

  test('the covering letter that rows 7 and 8 use is drafted, initialled and signed', () => {
    const drafted = stepsOn(sop, 6)[0];
    expect(drafted?.produces.map(({ id }) => id)).toContain('konsep-surat-pengantar');
    const paraf = stepOf(sop, exitOf(drafted, 'drafted')?.to?.[0] ?? '');
    const sign = stepOf(sop, exitOf(paraf, 'initialled')?.to?.[0] ?? '');
    expect([paraf?.kind, sign?.kind, paraf?.added, sign?.added]).toEqual([
      'paraf',
      'sign',
      true,
      true,
    ]);
    expect(sign?.produces).toMatchObject([{ id: 'surat-pengantar', kind: 'letter' }]);
    for (const row of [7, 8]) expect(stepsOn(sop, row)[0]?.uses).toContain('surat-pengantar');
  });

  test('the answer of the panti is not promised', () => {
    expect(stepsOn(sop, 7)[0]?.clock).toMatchObject({ owner: 'third-party', enforced: false });
  });
});

describe('Lahat', () => {
  const sop = load('lahat-asistensi-rehabilitasi-sosial.yaml');

  test('five papers are checked one by one', () => {
    const [check] = stepsOn(sop, 2);
    expect(check?.kind).toBe('check');
    expect(check?.requires.map(({ id, mandatory }) => [id, mandatory])).toEqual(
      ['surat-permohonan', 'kk', 'ktp', 'pengantar-sktm', 'foto'].map((id) => [id, true]),
    );
  });

  test('"Belum lengkap" in the column of the Pelapor is the way back to the Pelapor', () => {
    const incomplete = exitOf(stepsOn(sop, 2)[0], 'incomplete');
    expect(incomplete?.basis).toEqual({ written: 'baris 2, kolom PELAPOR: "Belum lengkap"' });
    expect(stepOf(sop, incomplete?.to?.[0] ?? '')?.by).toEqual(['pelapor']);
  });

  test('the Pelapor has a column but no account', () => {
    expect(sop.flow.performers[0]).toMatchObject({ id: 'pelapor', party: 'outside', column: 1 });
    expect(stepsOn(sop, 1)).toMatchObject([{ by: ['pelapor'], recordedBy: ['petugas'] }]);
  });

  test('the time of rows 7 and 8 belongs to others, as the sheet says', () => {
    for (const row of [7, 8]) {
      const clock = stepsOn(sop, row)[0]?.clock;
      expect(clock).toMatchObject({ owner: 'third-party', enforced: false });
      expect(clock?.standard).toBeUndefined();
      expect(clock?.basis).toHaveProperty('written');
    }
  });

  test('a disposisi that does not fit the papers goes back to the check', () => {
    expect(exitOf(stepsOn(sop, 4)[0], 'back')?.to).toEqual(['cek-persyaratan']);
  });

  test('the applicant hears the result, which the sheet forgot', () => {
    expect(exitOf(stepsOn(sop, 8)[0], 'arrived')?.to).toEqual(['sampaikan-hasil']);
  });
});

describe('Lamandau, lansia terlantar', () => {
  const sop = load('lamandau-lansia-terlantar.yaml');

  test('the first row is done by the village and recorded by the office', () => {
    expect(stepsOn(sop, 1)).toMatchObject([
      { by: ['desa-kelurahan'], recordedBy: ['staf-peksos'] },
    ]);
  });

  test('rows 1, 5 and 6 have no time, and times that cannot be true are not enforced', () => {
    for (const row of [1, 5, 6]) expect(stepsOn(sop, row)[0]?.clock.standard).toBeUndefined();
    for (const row of [2, 3, 7]) expect(stepsOn(sop, row)[0]?.clock.enforced).toBe(false);
    expect(stepsOn(sop, 7)[0]?.clock.standard).toEqual({ amount: 3, unit: 'minutes' });
  });

  test('the panti is asked for a place before the client travels, and may refuse or be full', () => {
    const asked = stepOf(sop, exitOf(stepsOn(sop, 6)[0], 'delivered')?.to?.[0] ?? '');
    expect(asked).toMatchObject({ kind: 'forward', added: true, clock: { owner: 'third-party' } });
    expect(asked?.exits.map(({ exit }) => exit)).toEqual([
      'accepted',
      'waiting-list',
      'refused',
      'no-answer',
    ]);
  });

  test('the client is handed over with a record, which the sheet forgot', () => {
    const after = stepOf(sop, exitOf(stepsOn(sop, 7)[0], 'arrived')?.to?.[0] ?? '');
    expect(after).toMatchObject({ kind: 'hand-over', added: true });
    expect(after?.produces).toMatchObject([{ id: 'berita-acara-serah-terima' }]);
  });

  test('paraf and signature go back one rank, and the head may refuse', () => {
    expect(exitOf(stepsOn(sop, 4)[0], 'back')?.to).toEqual(['persyaratan-administratif']);
    expect(exitOf(stepsOn(sop, 5)[0], 'back')?.to).toEqual(['paraf-kabid']);
    expect(exitOf(stepsOn(sop, 5)[0], 'refuse')?.result).toBe('refused');
  });
});

describe('Lamandau, pemulangan orang terlantar', () => {
  const sop = load('lamandau-pemulangan-orang-terlantar.yaml');

  test('two ways in, each with its own letter', () => {
    expect(sop.flow.entries.map(({ id }) => id)).toEqual(['temuan', 'kiriman']);
    for (const step of [stepsOn(sop, 1)[0], stepsOn(sop, 2)[0]]) {
      const askedOf = (entry: string): string[] =>
        step === undefined ? [] : listRequirements(step, entry).map(({ id }) => id);
      expect(askedOf('temuan')).toContain('suket-polres');
      expect(askedOf('temuan')).not.toContain('suket-dinsos-asal');
      expect(askedOf('kiriman')).toContain('suket-dinsos-asal');
      expect(askedOf('kiriman')).not.toContain('suket-polres');
    }
  });

  test('row 5 is two things: the signature, and the handing over that row 6 repeats', () => {
    expect(stepsOn(sop, 5).map(({ kind, row }) => [kind, row])).toEqual([
      ['sign', 5],
      ['hand-over', 6],
    ]);
    expect(exitOf(stepsOn(sop, 5)[0], 'signed')?.to).toEqual([stepsOn(sop, 6)[0]?.id]);
    expect(stepsOn(sop, 6)).toMatchObject([{ by: ['kasi', 'staf-peksos'], joint: 'each' }]);
  });

  test('three minutes for bringing somebody home are shown and not enforced', () => {
    expect(stepsOn(sop, 7)[0]?.clock).toMatchObject({
      standard: { amount: 3, unit: 'minutes' },
      enforced: false,
    });
  });

  test('the recommendation and the order are letters, used on the way', () => {
    const letters = stepsOn(sop, 5)[0]?.produces.map(({ id, kind }) => [id, kind]);
    expect(letters).toEqual([
      ['rekomendasi', 'letter'],
      ['surat-tugas', 'letter'],
    ]);
    expect(stepsOn(sop, 7)[0]?.uses).toEqual(['rekomendasi', 'surat-tugas']);
  });
});
