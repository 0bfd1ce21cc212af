/**
 * How long checking a definition takes: a SOP of 60 steps with parallel branches, how the places
 * looked at grow with the branches, and where the search gives up.
 *
 *   node bench/check.ts [--rounds 9]
 */
import { parseArgs } from 'node:util';
import { checkDefinition, layoutMatrix, type SopDefinition } from '@tuntas/sop';
import { buildDefinition, buildStep } from '../packages/sop/src/testing/build-definition.ts';
import { exploreCases, MOST_PLACES } from '../packages/sop/src/check/explore-cases.ts';
import { prepareDefinition } from '../packages/sop/src/machine/prepare-definition.ts';
import { median } from './load.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);

print('| flow | steps | places | check ms | of laying out its drawing |');
print('| --- | --: | --: | --: | --: |');
line('60 steps in a row', build({ branches: 1, length: 58, chooses: false }));
line('60 steps, 4 branches', build({ branches: 4, length: 14, chooses: false }));
line('60 steps, 4 branches chosen', build({ branches: 4, length: 14, chooses: true }));
for (const branches of [2, 4, 8, 16, 32]) {
  line(`${branches} branches of 3`, build({ branches, length: 3, chooses: false }));
}
for (const branches of [2, 4, 8, 10, 12, 16]) {
  line(`${branches} branches chosen, of 3`, build({ branches, length: 3, chooses: true }));
}

interface Shape {
  readonly branches: number;
  /** Steps of each branch. */
  readonly length: number;
  /** Whether one chooses to which of the branches the case goes. */
  readonly chooses: boolean;
}

/** A disposition to several posts that join again; in each branch the second step can go back. */
function build({ branches, length, chooses }: Shape): SopDefinition {
  const ids = Array.from({ length: branches }, (_, branch) =>
    Array.from({ length }, (__, step) => `c${branch + 1}-${step + 1}`),
  );
  const firsts = ids.flatMap(([first]) => first ?? []);
  const opening =
    branches === 1
      ? buildStep('mulai', 'receive', { onward: firsts })
      : buildStep('mulai', 'dispose', {
          disposed: { to: firsts, ...(chooses && { choose: true }) },
        });
  const inside = ids.flatMap((branch) =>
    branch.map((id, step) => {
      const next = branch[step + 1] ?? 'temu';
      const above = branch[step - 1];
      return above === undefined
        ? buildStep(id, 'consider', { onward: next })
        : buildStep(id, 'paraf', { initialled: next, back: above });
    }),
  );
  const joining = branches === 1 ? {} : ({ join: true } as const);
  return buildDefinition([
    opening,
    ...inside,
    buildStep('temu', 'archive', { closed: null }, joining),
  ]);
}

function line(name: string, definition: SopDefinition): void {
  const { places, isComplete } = exploreCases(prepareDefinition(definition), () => true);
  const check = timeOf(() => checkDefinition(definition));
  const sizes = {
    columnWidths: definition.sheet.performers.map(() => 120),
    rowHeights: definition.sheet.rows.map(() => 60),
  };
  const drawing = timeOf(() => layoutMatrix(definition, sizes));
  const seen = isComplete ? String(places.length) : `refused at ${MOST_PLACES}`;
  const errors = checkDefinition(definition).filter(({ severity }) => severity === 'error');
  const said = errors.length === 0 ? '' : ` (${errors.map(({ code }) => code).join(', ')})`;
  print(
    `| ${name}${said} | ${definition.flow.steps.length} | ${seen} | ${check.toFixed(1)} | ${(check / drawing).toFixed(2)} |`,
  );
}

function timeOf(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
