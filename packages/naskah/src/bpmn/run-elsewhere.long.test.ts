import { Engine } from 'bpmn-engine';
import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SopDefinition } from '@tuntas/sop';
import { buildDefinition, buildStep } from '../../../sop/src/testing/build-definition.ts';
import { RELEASED_SOPS } from '../../../sop/src/testing/released-sops.ts';
import { printBpmn } from './print-bpmn.ts';
import { toProcess } from './to-process.ts';

/** Ways that are taken one after the other: step and exit. */
type Path = readonly { readonly stepId: string; readonly exit: string }[];

/** A random way through a flow without forks, by its own definition; ends within `most` steps. */
function walk({ flow }: SopDefinition, picks: readonly number[]): Path {
  const path: { stepId: string; exit: string }[] = [];
  let at: string | undefined = flow.start;
  for (let i = 0; at !== undefined; i++) {
    const step = flow.steps.find(({ id }) => id === at);
    if (step === undefined) break;
    // After the random part the first exit of every step: it leads to the end.
    const exit = step.exits[(picks[i] ?? 0) % step.exits.length];
    if (exit === undefined) break;
    path.push({ stepId: step.id, exit: exit.exit });
    at = exit.to?.[0];
  }
  return path;
}

/** Runs the file in an engine that is not ours; at each task the given way out is said. */
async function runElsewhere(xml: string, path: Path): Promise<string[]> {
  const entered: string[] = [];
  const left = new Map<string, string>();
  const listener = new EventEmitter();
  listener.on('activity.wait', (task: { id: string; signal(): void }) => {
    const { stepId, exit } = path[entered.length] ?? {};
    entered.push(task.id.replace('langkah-', ''));
    if (stepId !== undefined && exit !== undefined) left.set(stepId, exit);
    setImmediate(() => task.signal());
  });
  const condition = /^keluar\["(.+)"\] = "(.+)"$/;
  const engine = new Engine({
    name: 'sop',
    source: xml,
    scripts: {
      // The condition language is ours: which way out a step was left by.
      register: () => undefined,
      getScript: (
        _language: string,
        flow: { id: string; behaviour: { conditionExpression: { body: string } } },
      ) => {
        const [, stepId = '', exit = ''] =
          condition.exec(flow.behaviour.conditionExpression.body) ?? [];
        return {
          execute: (_: unknown, done: (error: unknown, result: boolean) => void) =>
            done(null, left.get(stepId) === exit),
        };
      },
    },
  });
  await new Promise((resolve, reject) => {
    engine.once('end', resolve);
    engine.once('error', reject);
    void engine.execute({ listener });
  });
  return entered;
}

test.each(RELEASED_SOPS)(
  '$file: another engine walks the same steps in the same order',
  async ({ definition }) => {
    const xml = await printBpmn(definition);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 8 }), async (picks) => {
        const path = walk(definition, picks);
        expect(await runElsewhere(xml, path)).toEqual(path.map(({ stepId }) => stepId));
      }),
      { numRuns: 5 },
    );
  },
);

test('branches run beside each other and meet before what comes after both', async () => {
  const definition = buildDefinition([
    buildStep('bagi', 'dispose', { disposed: ['telaah', 'periksa'] }),
    buildStep('telaah', 'consider', { onward: 'hitung' }),
    buildStep('hitung', 'consider', { onward: 'temu' }),
    buildStep('periksa', 'consider', { onward: 'temu' }),
    buildStep('temu', 'archive', { closed: null }, { join: true }),
  ]);
  const entered = await runElsewhere(await printBpmn(definition), []);
  expect(entered.slice(1, -1).toSorted()).toEqual(['hitung', 'periksa', 'telaah']);
  expect([entered[0], entered.at(-1)]).toEqual(['bagi', 'temu']);
});

// Not run: the engine takes a way that was not chosen for an arrival at the join, which BPMN does not.
test('several ways of one branch into a join are merged before it', () => {
  const { nodes, flows } = toProcess(
    buildDefinition([
      buildStep('bagi', 'dispose', { disposed: ['telaah', 'periksa'] }),
      buildStep('telaah', 'consider', { onward: 'temu' }),
      buildStep('periksa', 'verify', { eligible: 'temu', 'more-papers': 'tambah' }),
      buildStep('tambah', 'consider', { onward: 'temu' }),
      buildStep('temu', 'archive', { closed: null }, { join: true }),
    ]),
  );
  const into = (id: string) => flows.filter(({ to }) => to === id).map(({ from }) => from);
  expect(into('temu-temu')).toEqual(['langkah-telaah', 'kumpul-temu-2']);
  expect(into('kumpul-temu-2')).toEqual(['pilih-periksa', 'langkah-tambah']);
  expect(nodes.find(({ id }) => id === 'kumpul-temu-2')?.kind).toBe('exclusiveGateway');
});
