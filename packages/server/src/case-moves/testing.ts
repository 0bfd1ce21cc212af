import type { MoveResult } from '@tuntas/api';
import { printDefinition, type CaseAction, type SopDefinition, type Step } from '@tuntas/sop';
import { getCase } from '../cases/get-case.ts';
import { takeStep } from '../cases/index.ts';
import { fillIn, type CaseOffice } from '../cases/testing.ts';
import type { Actor } from '../http/actor.ts';
import type { Services } from '../services.ts';
import { releaseSop } from '../sops/index.ts';
import { moveCases } from './move-cases.ts';

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

export const START = 'surat-permohonan-desa';

/** The first step of the Lamandau SOP for the elderly is recorded by the Kasi instead, within two days. */
export function otherDesk(definition: SopDefinition): void {
  const start = stepOf(definition, START);
  start.recordedBy = ['kasi'];
  start.clock = {
    ...start.clock,
    ...{ owner: 'office', enforced: true, standard: { amount: 2, unit: 'working-days' } },
  };
}

export const REASON = 'Versi baru sudah berlaku';

export interface Asked {
  readonly commandId?: string;
  readonly expectedVersion?: number;
}

/** Moves one case, as it is when it has just been opened unless said otherwise. */
export async function moveOne(
  services: Services,
  actor: Actor,
  versionId: string,
  caseId: string,
  { commandId = services.newId(), expectedVersion = 1 }: Asked = {},
): Promise<MoveResult> {
  const { results } = await moveCases(services, {
    ...{ actor, commandId, versionId },
    request: { cases: [{ caseId, expectedVersion }], reason: REASON },
  });
  const [result] = results;
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Takes the first way forward on the case as it stands; whoever may. */
export async function goOn(services: Services, office: CaseOffice, caseId: string): Promise<void> {
  for (const actor of office.everybody) {
    const { offered, state, version } = await getCase(services, actor, caseId);
    const way = offered.find(
      ({ type, tone, as }) =>
        as.length > 0 && (type === 'confirm' || (type === 'take-exit' && tone === 'forward')),
    );
    if (way === undefined) continue;
    const action: CaseAction = fillIn(way, office.definition, state.entry);
    await takeStep(services, {
      ...{ actor, caseId, action },
      commandId: services.newId(),
      expectedVersion: version,
    });
    return;
  }
  throw new Error('nobody can go on');
}
