import type { CaseAction, CaseState, PreparedDefinition } from '@tuntas/sop';
import type { Actor } from '../http/actor.ts';

/** Which posts of the office act as each performer of the SOP version. */
export type Bindings = Readonly<Record<string, readonly string[]>>;

/** What the rules look at: the person, the SOP and its posts, where the case stands. */
export interface AccessView {
  readonly actor: Pick<Actor, 'posts'>;
  readonly sop: PreparedDefinition;
  readonly bindings: Bindings;
  readonly state: CaseState;
}

type ActorPost = Actor['posts'][number];

/**
 * Who may do what to a running case: the post in whose name it is done, or undefined when none of
 * the person's posts may. A holder by Plt or Plh acts like the holder. Whether the action is
 * possible at all is for the machine to say.
 */
export function findActingPost(view: AccessView, action: CaseAction): ActorPost | undefined {
  switch (action.type) {
    case 'take-exit':
    case 'confirm':
    case 'send-back':
      return postFor(view, action.as);
    case 'add-note':
      return postOf(view, Object.keys(view.bindings)) ?? postWithPower(view, 'agenda');
    case 'suspend':
    case 'resume':
      return postAtOpenStep(view) ?? postWithPower(view, 'head');
    case 'cancel':
      return postWithPower(view, 'head') ?? postWithPower(view, 'agenda');
    case 'reopen':
      return postWithPower(view, 'head');
  }
}

/** Who may correct the data of the client: the front desk, and whoever holds an open step. */
export function findCorrectingPost(view: AccessView): ActorPost | undefined {
  return postWithPower(view, 'agenda') ?? postAtOpenStep(view);
}

/**
 * The post by which this person may act as a performer. An outside performer has no post: those
 * who type for one act under their own name, which the machine knows from `recordedBy`.
 */
export function postFor(view: AccessView, performerId: string): ActorPost | undefined {
  return postOf(view, [performerId]);
}

function postAtOpenStep(view: AccessView): ActorPost | undefined {
  return postOf(
    view,
    view.state.open.flatMap(({ stepId }) => view.sop.steps.get(stepId)?.actors ?? []),
  );
}

function postOf(view: AccessView, performerIds: readonly string[]): ActorPost | undefined {
  for (const performerId of performerIds) {
    // The name comes from the request: "constructor" is no performer.
    const bound = Object.hasOwn(view.bindings, performerId) ? view.bindings[performerId] : [];
    const post = view.actor.posts.find(({ id }) => bound?.includes(id));
    if (post !== undefined) return post;
  }
  return undefined;
}

function postWithPower(view: AccessView, power: 'agenda' | 'head'): ActorPost | undefined {
  return view.actor.posts.find(({ powers }) => powers.includes(power));
}
