import type { DraftReply, DraftStatus, PostPower } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import type { TenantTx } from '../database/index.ts';
import { endedToday } from '../ended-laws/index.ts';
import type { Actor } from '../http/actor.ts';
import { demandPower } from '../identity/index.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import type { Draft, DraftEvent } from './draft.ts';
import {
  insertDraftEvent,
  listDraftEvents,
  lockDraft,
  findDraft,
  findSource,
  updateDraft,
} from './drafts.queries.ts';
import { getDraftAlone } from './get-draft.ts';

export interface DraftChange {
  readonly actor: Actor;
  readonly commandId: string;
  readonly draftId: string;
  readonly expectedVersion: number;
}

/** What a change makes of a draft: what happened, and how it is afterwards. */
export interface Changed {
  readonly event: DraftEvent;
  readonly status?: DraftStatus;
  readonly definition?: SopDefinition;
  /** The version that it changes from now on; null: none. */
  readonly basedOn?: string | null;
}

export interface ChangeRule {
  /** kebab-case name of the command. */
  readonly kind: string;
  readonly power: PostPower;
  /** In which states it may be done. */
  readonly from: readonly DraftStatus[];
  /** What else was asked, for the command's identity. */
  readonly request: object;
}

const STATE_NAMES: Readonly<Record<DraftStatus, string>> = {
  draft: 'masih disusun',
  proposed: 'menunggu pengesahan',
  signed: 'sudah disahkan',
  discarded: 'sudah dibuang',
};

/**
 * One change of a draft in one transaction: whoever comes second on the same version is refused
 * (DRAFT_CHANGED) and nothing is lost. Refuses NOT_PERMITTED, NOT_FOUND, DRAFT_STATE.
 */
export async function changeDraft(
  services: Services,
  { actor, commandId, draftId, expectedVersion }: DraftChange,
  { kind, power, from, request }: ChangeRule,
  decide: (tx: TenantTx, draft: Draft, events: readonly DraftEvent[]) => Promise<Changed> | Changed,
): Promise<DraftReply> {
  demandPower(actor, power);
  const asked = { draftId, expectedVersion, ...request };
  const command = { actor, commandId, kind, request: asked };
  const reply = await runCommand(services, command, async (tx) => {
    if (!(await lockDraft(tx, draftId))) throw new Refusal('NOT_FOUND');
    const draft = await findDraft(tx, draftId);
    if (draft === undefined) throw new Refusal('NOT_FOUND');
    if (draft.version !== expectedVersion) throw new Refusal('DRAFT_CHANGED');
    if (!from.includes(draft.status)) {
      throw new Refusal('DRAFT_STATE', { state: STATE_NAMES[draft.status] });
    }
    const events = await listDraftEvents(tx, draftId);
    const changed = await decide(
      tx,
      draft,
      events.map(({ entry }) => entry),
    );
    const at = services.clock().toISOString();
    await insertDraftEvent(tx, {
      draftId,
      seq: (events.at(-1)?.seq ?? 0) + 1,
      at,
      userId: actor.userId,
      post: postTitle(actor, power),
      entry: changed.event,
    });
    await updateDraft(tx, {
      id: draftId,
      version: draft.version + 1,
      status: changed.status ?? draft.status,
      definition: changed.definition ?? draft.definition,
      basedOn: changed.basedOn === undefined ? draft.based_on : changed.basedOn,
      at,
      by: actor.userId,
    });
    return getDraftAlone(tx, draftId, await endedToday(services, tx));
  });
  // Every answer is kept with its command: the file that was read stays out of all of them.
  const source = await services.db.office(actor.officeId, (tx) => findSource(tx, draftId));
  return { ...reply, source };
}

/** The post in which somebody does what needs a power. */
export function postTitle(actor: Actor, power: PostPower): string {
  return actor.posts.find(({ powers }) => powers.includes(power))?.title ?? '';
}
