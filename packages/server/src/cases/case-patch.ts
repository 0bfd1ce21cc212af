import type { CaseState, Decision, PreparedDefinition } from '@tuntas/sop';
import { tellReturn } from './tell-return.ts';

/** Facts of a case that its desk lines repeat. */
export interface CaseFactsOnDesk {
  readonly number: string;
  readonly clientName: string;
  readonly sopVersionId: string;
  readonly agendaId: string;
}

/** The rows that a decision changes, as `app.write_case_patch` takes them; absent: no change. */
export interface CasePatch extends CaseFactsOnDesk {
  readonly events: readonly unknown[];
  readonly closed?: readonly { readonly openId: string; readonly exit: string }[];
  readonly opened?: readonly {
    readonly openId: string;
    readonly stepId: string;
    readonly visit: number;
    readonly kind: string;
    readonly dueAt: string | null;
    readonly cameBack: string | null;
    /** Performers whose posts find it on their desk. */
    readonly desk: readonly string[];
  }[];
  readonly leaves?: readonly { readonly openId: string; readonly stays: readonly string[] }[];
  readonly due?: readonly { readonly openId: string; readonly dueAt: string | null }[];
  readonly suspended?: boolean;
  readonly files?: readonly string[];
  readonly jobs?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly runAt: string;
    readonly payload: unknown;
  }[];
}

/**
 * The rows of a decision: what is open before and after says which steps close and open; the
 * events say by which exit. `before` is undefined for a case that is just being opened.
 */
export function patchOf(
  sop: PreparedDefinition,
  caseId: string,
  facts: CaseFactsOnDesk,
  before: CaseState | undefined,
  decision: Extract<Decision, { ok: true }>,
  newId: () => string,
): CasePatch {
  const { events, effects, state: after } = decision;
  const were = new Map((before?.open ?? []).map((step) => [step.openId, step]));
  const are = new Map(after.open.map((step) => [step.openId, step]));
  const exits = exitsOf(events);

  const closed = [...were.keys()]
    .filter((openId) => !are.has(openId))
    .map((openId) => ({ openId, exit: exits.get(openId) ?? 'stopped' }));
  const opened = after.open
    .filter(({ openId }) => !were.has(openId))
    .map(({ openId, stepId, visit, dueAt, cameBack }) => {
      const prepared = sop.steps.get(stepId);
      if (prepared === undefined) throw new Error(`step ${stepId} is not in the definition`);
      return {
        openId,
        stepId,
        visit,
        kind: prepared.step.kind,
        dueAt,
        cameBack: cameBack === null ? null : tellReturn(cameBack),
        desk: prepared.actors,
      };
    });
  const stayed = after.open.flatMap((now) => {
    const then = were.get(now.openId);
    return then === undefined ? [] : [{ then, now }];
  });
  const due = stayed
    .filter(({ then, now }) => then.dueAt !== now.dueAt)
    .map(({ now: { openId, dueAt } }) => ({ openId, dueAt }));
  const leaves = stayed
    .filter(({ then, now }) => then.confirmedBy.length < now.confirmedBy.length)
    .map(({ now: { openId, stepId, confirmedBy } }) => ({
      openId,
      stays: (sop.steps.get(stepId)?.actors ?? []).filter((id) => !confirmedBy.includes(id)),
    }));
  const isSuspended = after.status === 'suspended';
  const files = events.flatMap((event) => ('files' in event ? (event.files ?? []) : []));
  const jobs = effects.map((effect) => ({
    id: newId(),
    kind: 'case-reminder',
    runAt: effect.at,
    payload: { caseId, openId: effect.openId, askedAt: events[0]?.at },
  }));
  return {
    ...facts,
    events,
    ...(closed.length > 0 && { closed }),
    ...(opened.length > 0 && { opened }),
    ...(leaves.length > 0 && { leaves }),
    ...(due.length > 0 && { due }),
    ...((before?.status === 'suspended') !== isSuspended && { suspended: isSuspended }),
    ...(files.length > 0 && { files }),
    ...(jobs.length > 0 && { jobs }),
  };
}

function exitsOf(events: Extract<Decision, { ok: true }>['events']): Map<string, string> {
  const exits = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'step-completed') exits.set(event.openId, event.exit);
    if (event.type === 'step-sent-back') exits.set(event.openId, 'sent-back');
    if (event.type === 'step-withdrawn') exits.set(event.openId, 'withdrawn');
  }
  return exits;
}
