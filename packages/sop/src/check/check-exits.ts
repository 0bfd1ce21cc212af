import type { SopDefinition } from '../definition/definition.ts';
import type { Exit, Step } from '../definition/flow.ts';
import { findExitRule, KINDS } from '../definition/kinds.ts';
import type { Report } from '../diagnostics/catalogue.ts';
import { findNearestName } from '../reader/nearest-name.ts';

/** Every exit belongs to its kind and leads somewhere that exists. */
export function checkExits({ flow }: SopDefinition, report: Report): void {
  const steps = flow.steps.map(({ id }) => id);
  if (!steps.includes(flow.start)) {
    report('START_UNKNOWN', '/flow/start', { id: flow.start, steps });
  }
  flow.steps.forEach((step, index) => {
    step.exits.forEach((exit, i) => {
      checkExit(step, exit, steps, `/flow/steps/${index}/exits/${i}`, report);
    });
  });
}

function checkExit(
  step: Step,
  exit: Exit,
  steps: readonly string[],
  path: string,
  report: Report,
): void {
  const name = exit.exit;
  const rule = findExitRule(step.kind, name);
  if (!rule) {
    const { label, exits } = KINDS[step.kind];
    report('EXIT_NOT_OF_KIND', `${path}/exit`, {
      kind: `${step.kind} (${label})`,
      exit: name,
      exits: Object.keys(exits),
    });
  }
  if (exit.to && exit.ends) report('EXIT_LEADS_AND_ENDS', path, { exit: name });
  if (!exit.to?.length && !exit.ends) report('EXIT_LEADS_NOWHERE', path, { exit: name });
  exit.to?.forEach((id, i) => {
    if (steps.includes(id)) return;
    const near = findNearestName(id, steps);
    const advice = near ? `Mungkin maksudnya “${near}”.` : 'Tambahkan langkahnya.';
    report('TARGET_UNKNOWN', `${path}/to/${i}`, { id, advice });
  });
  if (exit.choose && (exit.to?.length ?? 0) < 2) {
    report('CHOICE_OF_ONE', `${path}/choose`, { exit: name });
  }
  if (rule?.verdicts === 'some-unmet' && !step.requires.some(({ mandatory }) => mandatory)) {
    report('EXIT_NEVER_POSSIBLE', path, { exit: name });
  }
}
