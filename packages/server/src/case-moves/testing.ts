import { printDefinition, type SopDefinition, type Step } from '@tuntas/sop';
import type { CaseOffice } from '../cases/testing.ts';
import type { Services } from '../services.ts';
import { releaseSop } from '../sops/index.ts';

/** Releases the next version of the office's SOP with something changed; its id. */
export async function releaseNext(
  services: Services,
  office: CaseOffice,
  change: (definition: SopDefinition) => void,
  version = 2,
): Promise<string> {
  const definition = structuredClone(office.definition);
  change(definition);
  const { versionId } = await releaseSop(services, {
    officeId: office.officeId,
    source: printDefinition({ ...definition, version }),
    file: 'sop.yaml',
    by: null,
  });
  return versionId;
}

export function stepOf(definition: SopDefinition, id: string): Step {
  const step = definition.flow.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

/** The step under another id, wherever it is named. */
export function renameStep({ flow }: SopDefinition, id: string, to: string): void {
  if (flow.start === id) flow.start = to;
  for (const step of flow.steps) {
    if (step.id === id) step.id = to;
    for (const exit of step.exits) exit.to &&= exit.to.map((each) => (each === id ? to : each));
  }
}
