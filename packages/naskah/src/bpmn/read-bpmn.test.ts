import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDefinition, type SopDefinition } from '@tuntas/sop';
import { buildDefinition, buildStep } from '../../../sop/src/testing/build-definition.ts';
import { RELEASED_SOPS } from '../../../sop/src/testing/released-sops.ts';
import { printBpmn } from './print-bpmn.ts';
import { readBpmn } from './read-bpmn.ts';

/** Who does what after what: titles, leading performer, and where each way leads. */
function shapeOf({ steps, performers, start }: SopDefinition['flow']) {
  const title = (id: string) => steps.find((step) => step.id === id)?.title;
  return {
    start: title(start),
    steps: steps.map(({ title: name, by, exits, join }) => ({
      name,
      by: performers.find(({ id }) => id === by[0])?.title,
      join: join === true,
      ways: exits.map(({ to, choose }) => [to?.map(title) ?? 'selesai', choose === true]),
    })),
  };
}

async function flowOf(xml: string): Promise<SopDefinition['flow']> {
  const { flow, unsupported } = await readBpmn(xml);
  if (flow === undefined) throw new Error(unsupported.join(' '));
  return flow;
}

test('what was written is read back: the same steps, performers and ways', async () => {
  for (const { definition } of RELEASED_SOPS) {
    const flow = await flowOf(await printBpmn(definition));
    expect(shapeOf(flow)).toEqual(shapeOf(definition.flow));
  }
});

test('branches and their join come back, and what is read can always finish', async () => {
  const definition = buildDefinition([
    buildStep('bagi', 'dispose', { disposed: ['telaah', 'periksa'] }),
    buildStep('telaah', 'consider', { onward: 'temu' }),
    buildStep('periksa', 'consider', { onward: 'temu' }),
    buildStep('temu', 'archive', { closed: null }, { join: true }),
  ]);
  const flow = await flowOf(await printBpmn(definition));
  expect(shapeOf(flow)).toEqual(shapeOf(definition.flow));
  const performers = flow.performers.map(({ title }) => ({ name: title }));
  const sheet = { ...definition.sheet, rows: [], performers };
  const errors = checkDefinition({ ...definition, sheet, flow })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
  expect(new Set(errors)).toEqual(new Set(['BASIS_INFERRED']));
});

describe('what is not supported is named', () => {
  const around = (inside: string) => `<?xml version="1.0"?>
    <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
      <process id="p"><startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
      <userTask id="t" name="Terima">${''}</userTask>${inside}</process></definitions>`;
  const end = '<endEvent id="e"/><sequenceFlow id="g" sourceRef="t" targetRef="e"/>';

  test.each<[string, string, RegExp]>([
    ['a sub-process', `${end}<subProcess id="x" name="Dalam"/>`, /SubProcess “Dalam”/],
    ['a timer', `${end}<intermediateCatchEvent id="x" name="Tunggu"/>`, /IntermediateCatchEvent/],
    ['a service task', `${end}<serviceTask id="x" name="Mesin"/>`, /ServiceTask “Mesin”/],
    ['a second start', `${end}<startEvent id="s2"/>`, /tepat satu mulai; ada 2/],
    ['a task without a way on', '', /“Terima” tidak punya jalan keluar/],
  ])('%s', async (_, inside, expected) => {
    const { flow, unsupported } = await readBpmn(around(inside));
    expect(flow).toBeUndefined();
    expect(unsupported.join(' ')).toMatch(expected);
  });

  test('the same file without it is read', async () => {
    expect((await readBpmn(around(end))).flow?.steps.map(({ title }) => title)).toEqual(['Terima']);
  });
});

test('anything else is refused in a sentence and never breaks', async () => {
  const [sop] = RELEASED_SOPS;
  const xml = sop === undefined ? '' : await printBpmn(sop.definition);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.nat(xml.length).map((at) => xml.slice(0, at)),
      ),
      async (text) => {
        const { flow, unsupported } = await readBpmn(text);
        expect(flow === undefined).toBe(unsupported.length > 0);
      },
    ),
    { numRuns: 25 },
  );
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]><definitions>&a;</definitions>`;
  expect((await readBpmn(bomb)).unsupported).toEqual(['Berkas BPMN tidak boleh memuat DOCTYPE.']);
});
