import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDefinition, listPaths, type SopDefinition } from '@tuntas/sop';
import { RELEASED_SOPS } from '../../../sop/src/testing/released-sops.ts';
import { soundDefinition } from '../../../sop/src/testing/sound-definition.ts';
import { tellNote } from './bpmn-note.ts';
import { printBpmn } from './print-bpmn.ts';
import { readBpmn, type BpmnReading } from './read-bpmn.ts';

async function definitionOf(xml: string): Promise<SopDefinition> {
  const { definition, problems } = await readBpmn(xml);
  if (definition === undefined) throw new Error(problems.map(tellNote).join(' '));
  return definition;
}

/** A definition without the reasons to believe it. */
function withoutBasis<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, each) => (key === 'basis' ? undefined : each)),
  ) as T;
}

/** What another program leaves of a file: the picture, without what Tuntas keeps in it. */
function asForeign(xml: string): string {
  return xml.replace(/<bpmn:extensionElements>[\s\S]*?<\/bpmn:extensionElements>/g, '');
}

/** The ways through a flow by the titles of its steps. */
function waysOf(definition: SopDefinition) {
  const title = (id: string | undefined) =>
    definition.flow.steps.find((step) => step.id === id)?.title;
  return listPaths(definition).map(({ stops, rejoinsAt }) => [
    stops.map(({ stepId }) => title(stepId)),
    title(rejoinsAt),
  ]);
}

function errorsOf(definition: SopDefinition): ReadonlySet<string> {
  const errors = checkDefinition(definition).filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ code }) => code));
}

describe('what was written is read back', () => {
  test.each(RELEASED_SOPS)('$file: nothing is lost but who decided it', async ({ definition }) => {
    const read = await definitionOf(await printBpmn(definition));
    expect(withoutBasis(read)).toEqual(withoutBasis({ ...definition, version: 1 }));
    expect([...errorsOf(read)]).toEqual(['BASIS_INFERRED']);
    expect(JSON.stringify(read.flow)).not.toContain('decided');
  });

  test.each(RELEASED_SOPS)('$file: the picture alone has the same ways', async ({ definition }) => {
    const read = await definitionOf(asForeign(await printBpmn(definition)));
    expect(waysOf(read)).toEqual(waysOf(definition));
    const leader = (sop: SopDefinition) =>
      sop.flow.steps.map(({ by }) => sop.flow.performers.find(({ id }) => id === by[0])?.title);
    expect(leader(read)).toEqual(leader(definition));
  });

  test('so it is for any sound flow', async () => {
    await fc.assert(
      fc.asyncProperty(soundDefinition, async (definition) => {
        const xml = await printBpmn(definition);
        expect(withoutBasis(await definitionOf(xml))).toEqual(withoutBasis(definition));
        expect(waysOf(await definitionOf(asForeign(xml)))).toEqual(waysOf(definition));
      }),
      { numRuns: 25 },
    );
  });

  test('what another program has drawn in is a step beside the sheet; the rest stays', async () => {
    const [sop] = RELEASED_SOPS;
    if (sop === undefined) throw new Error('no SOP');
    const { definition } = sop;
    const moddle = new BpmnModdle();
    const { rootElement } = await moddle.fromXML(await printBpmn(definition));
    const process = rootElement.get('rootElements')[1];
    const elements = process.get('flowElements');
    const [begin] = elements.filter(({ $type }: ModdleElement) => $type === 'bpmn:StartEvent');
    const first = begin.outgoing[0];
    const task = moddle.create('bpmn:UserTask', { id: 'baru', name: 'Menyambut tamu' });
    const flow = { id: 'arus-baru', sourceRef: task, targetRef: first.targetRef };
    first.targetRef = task;
    elements.push(task, moddle.create('bpmn:SequenceFlow', flow));
    process.laneSets[0].lanes[1].get('flowNodeRef').push(task);
    const read = await definitionOf((await moddle.toXML(rootElement)).xml);
    const [added] = read.flow.steps.filter(({ id }) => id === 'menyambut-tamu');
    expect(added).toMatchObject({ added: true, exits: [{ to: [definition.flow.start] }] });
    expect(read.flow.start).toBe('menyambut-tamu');
    const kept = read.flow.steps.filter((step) => step !== added);
    expect(withoutBasis(kept)).toEqual(withoutBasis(definition.flow.steps));
    expect(read.sheet).toEqual(definition.sheet);
    expect([...errorsOf(read)]).toEqual(['BASIS_INFERRED']);
  });

  test('what is kept in the file and broken since is not believed', async () => {
    const [sop] = RELEASED_SOPS;
    if (sop === undefined) throw new Error('no SOP');
    const xml = (await printBpmn(sop.definition)).replaceAll('"owner":"office"', '"owner":"x"');
    const { definition, notes, hasSheet } = await readBpmn(xml);
    expect(definition && waysOf(definition)).toEqual(waysOf(sop.definition));
    expect([hasSheet, notes[0]?.text]).toEqual([false, expect.stringMatching(/tidak utuh/)]);
  });
});

describe('a file of another program', () => {
  const read = (name: string): Promise<BpmnReading> =>
    readBpmn(readFileSync(join(import.meta.dirname, 'testing', name), 'utf8'));
  const shapeOf = ({ definition }: BpmnReading) =>
    definition?.flow.steps.map(({ title, by, exits, join: meets }) => [
      title,
      definition.flow.performers.find(({ id }) => id === by[0])?.title,
      exits.map(({ label, to = ['selesai'] }) => [label ?? '', ...to].join(' ')),
      ...(meets === true ? ['temu'] : []),
    ]);

  test('with lanes, branches, a subprocess, an event at the edge and a message', async () => {
    const reading = await read('camunda.bpmn');
    expect(shapeOf(reading)).toEqual([
      [
        'Menerima dan memeriksa berkas',
        'Petugas Loket',
        ['Ya telaah-permohonan survei-lapangan', 'Tidak menerima-dan-memeriksa-berkas'],
      ],
      ['Telaah permohonan', 'Kepala Bidang', [' memutuskan-bantuan']],
      ['Survei lapangan', 'Kepala Bidang', [' memutuskan-bantuan']],
      [
        'Memutuskan bantuan',
        'Kepala Bidang',
        [' menyalurkan-bantuan', 'Lewat 3 hari menyalurkan-bantuan'],
        'temu',
      ],
      ['Menyalurkan bantuan', 'Petugas Loket', [' selesai']],
    ]);
    expect(reading.notes.map(tellNote)).toEqual([
      'Baris 6 (Flow_surat): Arus pesan “Surat permohonan” tidak dibaca.',
      'Baris 43 (Activity_survei): Subproses “Survei lapangan” tidak didukung; dibaca sebagai satu langkah tanpa isinya.',
      'Baris 49 (Event_lewat): Peristiwa tepi “Lewat 3 hari” dibaca sebagai jalan keluar tugas tempatnya menempel.',
      'Baris 52 (Activity_salur): Tugas sistem “Menyalurkan bantuan” dibaca sebagai langkah yang dikerjakan orang.',
    ]);
    const { sheet, flow } = reading.definition ?? {};
    expect(sheet).toMatchObject({ name: 'Bantuan sembako', office: 'Dinas Sosial Contoh' });
    expect(sheet?.rows.map(({ activity }) => activity)).toEqual(
      flow?.steps.map(({ title }) => title),
    );
    expect(flow?.entries.map(({ title }) => title)).toEqual(['Permohonan masuk']);
    expect(reading.definition && [...errorsOf(reading.definition)]).toEqual(['BASIS_INFERRED']);
  });

  test('with two pools, a wait in between and an end that stops everything', async () => {
    const reading = await read('bizagi.bpmn');
    expect(shapeOf(reading)?.map(([title, , ways]) => [title, ways])).toEqual([
      ['Menyusun konsep rekomendasi', [' menandatangani-rekomendasi']],
      [
        'Menandatangani rekomendasi',
        ['Setuju menyerahkan-klien', 'Tolak selesai', 'Perbaiki menyusun-konsep-rekomendasi'],
      ],
      ['Menyerahkan klien', [' selesai']],
    ]);
    expect(reading.notes.map(({ id, line }) => `${id} ${line}`)).toEqual([
      'Id_pemohon 4',
      'Id_m 35',
      'Id_s 15',
      'Id_t 19',
    ]);
    expect(reading.definition && [...errorsOf(reading.definition)]).toEqual(['BASIS_INFERRED']);
  });

  test('without lanes, with a choice before the first task and branches that only end', async () => {
    const reading = await read('bpmn-io.bpmn');
    expect(shapeOf(reading)?.map(([title, , ways]) => [title, ways])).toEqual([
      ['Dari mana?', ['Surat mencatat-surat', 'Lisan mencatat-laporan-lisan']],
      ['Mencatat surat', [' membagi-tugas']],
      ['Mencatat laporan lisan', [' membagi-tugas']],
      ['Membagi tugas', [' menghubungi-keluarga menghubungi-polisi']],
      ['Menghubungi keluarga', [' menyatukan-hasil-cabang']],
      ['Menghubungi polisi', [' menyatukan-hasil-cabang']],
      ['Menyatukan hasil cabang', [' selesai']],
    ]);
    expect(reading.notes.map(({ id }) => id)).toEqual(['Gateway_asal', 'Gateway_selesai']);
    expect(reading.definition && [...errorsOf(reading.definition)]).toEqual(['BASIS_INFERRED']);
  });
});

describe('what no flow can be made of is told with its place', () => {
  const around = (inside: string) => `<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
<process id="p"><startEvent id="s"/>
${inside}</process></definitions>`;
  const flow = (id: string, from: string, to: string) =>
    `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`;

  test.each<[string, string, string]>([
    ['no task', around(''), 'Tidak ada tugas di dalam proses.'],
    ['no way to a task', around('<task id="t"/>'), 'Tidak ada jalan dari mulai ke sebuah tugas.'],
    [
      'too many ways',
      around(
        `<task id="t" name="Pilah"/>${flow('a', 's', 't')}<exclusiveGateway id="g"/>${flow('b', 't', 'g')}` +
          [1, 2, 3, 4, 5]
            .map(
              (n) =>
                `<endEvent id="e${n}"/>${flow(`f${n}`, 'g', `e${n}`).replace('/>', ` name="${n}"/>`)}`,
            )
            .join(''),
      ),
      'Baris 4 (t): “Pilah” punya 5 jalan keluar; paling banyak 4.',
    ],
    [
      'more tasks than an SOP has',
      around(Array.from({ length: 201 }, (_, i) => `<task id="t${i}"/>`).join('')),
      'Proses ini punya 201 tugas; paling banyak 200.',
    ],
    ['no BPMN', '<html><body/></html>', 'Berkas ini bukan BPMN 2.0.'],
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a "a">]><definitions>&a;</definitions>',
      'Baris 1: berkas tidak boleh memuat DOCTYPE atau ENTITY.',
    ],
    ['nesting without end', '<a>'.repeat(200), 'Baris 1: susunan terlalu dalam.'],
    ['a torn file', around('').slice(0, -3), 'Berkas terpotong.'],
    ['too much', ' '.repeat(3_000_001), 'Berkas terlalu besar.'],
  ])('%s', async (_, xml, expected) => {
    const { definition, problems } = await readBpmn(xml);
    expect([definition, problems.map(tellNote).join(' ')]).toEqual([undefined, expected]);
  });

  test('a task that leads nowhere ends the case, and is noted', async () => {
    const { definition, notes } = await readBpmn(
      around(`<task id="t" name="Catat"/>${flow('a', 's', 't')}`),
    );
    expect(definition?.flow.steps[0]?.exits[0]).toMatchObject({ ends: true });
    expect(notes.map(tellNote)).toEqual([
      'Baris 4 (t): “Catat” tidak punya arus keluar; alur dianggap selesai.',
    ]);
  });

  test('letters that are none are not kept', async () => {
    const { definition, notes } = await readBpmn(
      around(`<task id="t" name="A&#0;B&#xD800;C"/>${flow('a', 's', 't')}`),
    );
    expect(definition?.flow.steps[0]?.title).toBe('A B\ufffdC');
    expect(JSON.stringify([definition, notes])).not.toMatch(/\\u0000|\\ud800/);
  });

  test('gateways one behind the other without end are read in time', async () => {
    const gates = Array.from(
      { length: 900 },
      (_, i) =>
        `<exclusiveGateway id="g${i}"/>${flow(`x${i}`, `g${i}`, `g${(i + 1) % 900}`)}${flow(`y${i}`, `g${i}`, `g${(i + 2) % 900}`)}`,
    );
    const begin = performance.now();
    await readBpmn(
      around(`<task id="t"/>${flow('a', 's', 't')}${flow('b', 't', 'g0')}${gates.join('')}`),
    );
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

test('whatever the text, it is answered', async () => {
  const [sop] = RELEASED_SOPS;
  const xml = sop === undefined ? '' : await printBpmn(sop.definition);
  const at = fc.nat(xml.length);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        at.map((end) => xml.slice(0, end)),
        fc.tuple(at, at).map(([a, b]) => xml.slice(0, Math.min(a, b)) + xml.slice(Math.max(a, b))),
      ),
      async (text) => {
        const { definition, problems } = await readBpmn(text);
        expect(definition === undefined).toBe(problems.length > 0);
      },
    ),
    { numRuns: 40 },
  );
});
