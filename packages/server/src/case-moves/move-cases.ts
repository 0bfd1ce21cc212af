import type { MoveCasesReply, MoveCasesRequest, MoveResult } from '@tuntas/api';
import { v5 } from 'uuid';
import type { Actor } from '../http/actor.ts';
import { refusalReply } from '../http/error-handler.ts';
import { Refusal } from '../refusal.ts';
import { findDoneReply, runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { findSopVersion } from '../sops/index.ts';
import { listVersionsOfCases } from './case-moves.queries.ts';
import { moveOneCase } from './move-one-case.ts';
import { demandMovingPost } from './moving-post.ts';

export interface MoveCases {
  readonly actor: Actor;
  readonly commandId: string;
  readonly versionId: string;
  readonly request: MoveCasesRequest;
}

/**
 * Moves running cases to this version of their SOP. Each case is a transaction and a command of
 * its own, made from the command id: one that cannot be moved holds up no other, and a request
 * that broke off half way does the rest when it is sent again. Refuses NOT_PERMITTED, NOT_FOUND
 * and REASON_REQUIRED as a whole; everything else is told for the case.
 */
export async function moveCases(services: Services, moves: MoveCases): Promise<MoveCasesReply> {
  const { actor, commandId, versionId } = moves;
  demandMovingPost(actor);
  const { db } = services;
  const reason = moves.request.reason.trim();
  if (reason.replace(/\s/gu, '').length < 5) throw new Refusal('REASON_REQUIRED');
  const target = await findSopVersion(db, actor.officeId, versionId);
  if (target === undefined) throw new Refusal('NOT_FOUND');
  const request = { versionId, ...moves.request, reason };
  const command = { actor, commandId, kind: 'move-cases', request };
  const done = await findDoneReply<MoveCasesReply>(services, command);
  if (done !== undefined) return done;

  const ids = request.cases.map(({ caseId }) => caseId);
  const versions = await db.office(actor.officeId, (tx) => listVersionsOfCases(tx, ids));
  // A case is never removed: an id that is not there was never one of this office.
  if (ids.some((id) => !versions.has(id))) throw new Refusal('NOT_FOUND');
  const results: MoveResult[] = [];
  for (const { caseId, expectedVersion } of request.cases) {
    const fromId = versions.get(caseId) ?? '';
    const one = {
      ...{ actor, target, caseId, expectedVersion, reason, fromId },
      commandId: v5(caseId, commandId),
    };
    results.push(await tellOutcome(caseId, () => moveOneCase(services, one)));
  }
  return runCommand(services, command, () => Promise.resolve({ results }));
}

/** What the whole request cannot be answered without is thrown: then it is asked again as a whole. */
async function tellOutcome(
  caseId: string,
  move: () => Promise<{ readonly version: number }>,
): Promise<MoveResult> {
  try {
    return { caseId, version: (await move()).version, refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'UNAVAILABLE') throw error;
    return { caseId, version: null, refusal: refusalReply(error) };
  }
}
