import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCalendar, listPaths, parseDefinition, prepareDefinition } from '@tuntas/sop';
import { describe, expect, test } from 'vitest';
import { openPretend, walkStop } from './pretend-case.ts';

const folder = join(import.meta.dirname, '../../../../../sops');
const moment = {
  now: '2026-03-04T02:00:00.000Z',
  today: '2026-03-04',
  calendar: defaultCalendar('Asia/Jakarta'),
};

/** Those that ship as they are, and with a form to be filled in at every step. */
const CASES = globSync('*.yaml', { cwd: folder }).flatMap((file) => [
  [file, undefined] as const,
  [file, 'indeks-contoh'] as const,
]);

describe.each(CASES)('%s, form %s', (file, form) => {
  const { definition } = parseDefinition(readFileSync(join(folder, file), 'utf8'), file);
  if (!definition) throw new Error('the definition that ships does not parse');
  if (form !== undefined) for (const step of definition.flow.steps) step.form = form;
  const prepared = prepareDefinition(definition);

  test.each(listPaths(definition).map((path) => [path.id, path] as const))(
    'the way %s can be walked to where it says it goes',
    (_, path) => {
      const refusals = definition.flow.entries.map(({ id }) => {
        const opened = openPretend(prepared, id, moment);
        if (!opened.ok) return opened.refusal.code;
        let { state } = opened;
        for (const stop of path.stops) {
          const decision = walkStop(prepared, state, stop, moment);
          if (!decision.ok) return `${stop.stepId}: ${decision.refusal.code}`;
          ({ state } = decision);
        }
        if (path.rejoinsAt === undefined) expect(state.result).toBe(path.result);
        else expect(state.open.map(({ stepId }) => stepId)).toContain(path.rejoinsAt);
        return 'OK';
      });
      // Some ways are there for one entry only, such as papers that only others bring.
      expect(refusals).toContain('OK');
    },
  );
});
