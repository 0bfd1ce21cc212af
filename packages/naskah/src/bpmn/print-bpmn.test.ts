import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { RELEASED_SOPS } from '../../../sop/src/testing/released-sops.ts';
import { soundDefinition } from '../../../sop/src/testing/sound-definition.ts';
import { printBpmn } from './print-bpmn.ts';

const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('bpmn-moddle/package.json')),
  'resources/bpmn/xsd',
);
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(SCHEMAS, name), 'utf8'),
});

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'sop.bpmn', contents: xml },
    schema: [schema('BPMN20.xsd')],
    preload: ['BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(schema),
  });
  return errors.map(({ message }) => message);
}

describe.each(RELEASED_SOPS)('$file', ({ definition }) => {
  test('is valid against the schema of the OMG and imports without a warning', async () => {
    const xml = await printBpmn(definition);
    expect(await schemaErrors(xml)).toEqual([]);
    expect((await new BpmnModdle().fromXML(xml)).warnings).toEqual([]);
  });

  test('the same definition gives the same text', async () => {
    expect(await printBpmn(definition)).toBe(await printBpmn(structuredClone(definition)));
  });

  test('has a lane for each performer and a task for each step in it', async () => {
    const { rootElement } = await new BpmnModdle().fromXML(await printBpmn(definition));
    const [, process] = rootElement.get('rootElements');
    const tasks = process.flowElements
      .filter(({ $type }: { $type: string }) => $type === 'bpmn:UserTask')
      .map(({ name }: { name: string }) => name);
    expect(tasks).toEqual(definition.flow.steps.map(({ title }) => title));
    for (const step of definition.flow.steps) {
      const lane = process.laneSets[0].lanes.find(
        ({ flowNodeRef }: { flowNodeRef: { id: string }[] }) =>
          flowNodeRef.some(({ id }) => id === `langkah-${step.id}`),
      );
      const leads = definition.flow.performers.find(({ id }) => id === step.by[0]);
      expect(lane.name).toBe(leads?.title);
    }
  });
});

test('the check bites: an element that the schema does not know is found', async () => {
  const [sop] = RELEASED_SOPS;
  if (sop === undefined) throw new Error('no SOP');
  const xml = await printBpmn(sop.definition);
  expect(
    await schemaErrors(xml.replace('<bpmn:laneSet', '<bpmn:entah /><bpmn:laneSet')),
  ).not.toEqual([]);
});

test('any sound flow is valid, with every arrow between nodes that are there', async () => {
  await fc.assert(
    fc.asyncProperty(soundDefinition, async (definition) => {
      const xml = await printBpmn(definition);
      expect(await schemaErrors(xml)).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
