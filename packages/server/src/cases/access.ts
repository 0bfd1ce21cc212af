import type { CaseAction, CaseState, Flow, Performer } from '@tuntas/sop';
import type { Actor } from '../http/actor.ts';

/** Which posts of the office act as each performer of the SOP version. */
export type Bindings = Readonly<Record<string, readonly string[]>>;

/** What the rules look at: the person, the SOP and its posts, where the case stands. */
export interface AccessView {
  readonly actor: Pick<Actor, 'posts'>;
  readonly flow: Flow;
  readonly bindings: Bindings;
  readonly state: CaseState;
}

/** `postId`: the post in whose name it is done; it goes into the case's history. */
export type Access = { readonly ok: true; readonly postId: string } | { readonly ok: false };

const DENIED: Access = { ok: false };

/**
 * Who may do what to a running case. A holder by Plt or Plh acts like the holder. The machine
 * decides apart from this whether the action is possible at all.
 */
export function checkAccess(view: AccessView, action: CaseAction): Access {
  switch (action.type) {
    case 'take-exit':
    case 'confirm':
    case 'send-back':
      return asPerformer(view, stepIdOf(view.state, action.openId), action.as);
    case 'add-note':
      return first(holdsAny(view, Object.keys(view.bindings)), hasPower(view, 'agenda'));
    case 'suspend':
    case 'resume':
      return first(holdsOpenStep(view), hasPower(view, 'head'));
    case 'cancel':
      return first(hasPower(view, 'head'), hasPower(view, 'agenda'));
    case 'reopen':
      return hasPower(view, 'head');
  }
}

/** Performers on whose behalf this person may act in a step. */
export function performersFor(view: AccessView, stepId: string): readonly Performer[] {
  const step = view.flow.steps.find((candidate) => candidate.id === stepId);
  if (step === undefined) return [];
  return view.flow.performers.filter(
    (performer) => step.by.includes(performer.id) && asPerformer(view, stepId, performer.id).ok,
  );
}

/**
 * Performers whose posts find the step on their desk: office performers of the step themselves,
 * and for an outside performer those who type for them.
 */
export function deskPerformers(flow: Flow, stepId: string): readonly string[] {
  const step = flow.steps.find((candidate) => candidate.id === stepId);
  if (step === undefined) return [];
  const outside = new Set(
    flow.performers.filter(({ party }) => party === 'outside').map(({ id }) => id),
  );
  const own = step.by.filter((id) => !outside.has(id));
  const typing = step.by.some((id) => outside.has(id)) ? (step.recordedBy ?? []) : [];
  return [...new Set([...own, ...typing])];
}

function stepIdOf(state: CaseState, openId: string): string | undefined {
  return state.open.find((open) => open.openId === openId)?.stepId;
}

/** In a step that is not open only the post itself is asked for; the machine then refuses. */
function asPerformer(view: AccessView, stepId: string | undefined, performerId: string): Access {
  const performer = view.flow.performers.find(({ id }) => id === performerId);
  if (performer === undefined) return DENIED;
  if (performer.party === 'office') return holdsAny(view, [performerId]);
  const step = view.flow.steps.find(({ id }) => id === stepId);
  return holdsAny(view, step?.recordedBy ?? []);
}

function holdsOpenStep(view: AccessView): Access {
  return holdsAny(
    view,
    view.state.open.flatMap(({ stepId }) => deskPerformers(view.flow, stepId)),
  );
}

function holdsAny(view: AccessView, performerIds: readonly string[]): Access {
  for (const performerId of performerIds) {
    const bound = view.bindings[performerId] ?? [];
    const post = view.actor.posts.find(({ id }) => bound.includes(id));
    if (post !== undefined) return { ok: true, postId: post.id };
  }
  return DENIED;
}

function hasPower(view: AccessView, power: 'agenda' | 'head'): Access {
  const post = view.actor.posts.find(({ powers }) => powers.includes(power));
  return post === undefined ? DENIED : { ok: true, postId: post.id };
}

const first = (...answers: readonly Access[]): Access => answers.find(({ ok }) => ok) ?? DENIED;
