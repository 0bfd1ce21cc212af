import { Type, type Static } from 'typebox';
import { CaseAction, CaseEvent, CaseState, CaseStatus } from '@tuntas/sop';
import { ClientCorrection, ClientInput } from './clients.ts';
import { closed, Day, Id, Instant, orNull } from './common.ts';
import { FileRef } from './files.ts';

/** Who the client is, unless the way in (`entry`) is about the letter itself and has none. */
export const OpenCaseRequest = Type.Object(
  {
    agendaId: Id,
    sopVersionId: Id,
    entry: Type.Optional(Type.String({ maxLength: 60 })),
    client: Type.Optional(ClientInput),
  },
  closed,
);
export type OpenCaseRequest = Static<typeof OpenCaseRequest>;

/** An action on a case; `expectedVersion` is the version the person was looking at. */
export const ActionRequest = Type.Object(
  { expectedVersion: Type.Integer({ minimum: 1 }), action: CaseAction },
  closed,
);
export type ActionRequest = Static<typeof ActionRequest>;

/** An action that this person may take now; the screen draws its buttons from this. */
export const OfferedAction = Type.Object({
  type: Type.String(),
  openId: Type.Optional(Type.String()),
  stepId: Type.Optional(Type.String()),
  exit: Type.Optional(Type.String()),
  label: Type.String(),
  tone: Type.String(),
  to: Type.Array(Type.String()),
  as: Type.Array(Type.Object({ performerId: Type.String(), title: Type.String() }), {
    description: 'On whose behalf this person may act; empty for actions on the whole case',
  }),
  needs: Type.Object({
    reason: Type.Boolean(),
    verdicts: Type.Union([Type.Literal('all-met'), Type.Literal('some-unmet'), Type.Null()]),
    disposisi: Type.Boolean(),
    receipt: Type.Boolean(),
    form: Type.Optional(Type.String({ description: 'Slug of the instrument to be filled in' })),
    choose: Type.Boolean(),
  }),
});
export type OfferedAction = Static<typeof OfferedAction>;

/** What an action gives back: the new state and what this person may do next. */
export const ActionReply = Type.Object({
  caseId: Id,
  version: Type.Integer(),
  state: CaseState,
  offered: Type.Array(OfferedAction),
  why: Type.String({ description: 'The sentence: why is it here' }),
});
export type ActionReply = Static<typeof ActionReply>;

export const TimelineEntry = Type.Object({
  seq: Type.Integer(),
  at: Instant,
  actor: Type.String({ description: 'Name of the person, or "Sistem"' }),
  actorPost: orNull(Type.String()),
  event: CaseEvent,
});
export type TimelineEntry = Static<typeof TimelineEntry>;

/** The client of a case, NIK and KK masked. */
export const CaseClient = Type.Object({
  id: Id,
  name: Type.String(),
  nikMasked: orNull(Type.String()),
  kkMasked: orNull(Type.String()),
  nikWarnings: Type.Array(Type.String(), {
    description: 'What to look at again in the NIK; never a reason to refuse the client',
  }),
  bornOn: orNull(Day),
  sex: orNull(Type.String()),
  address: Type.String(),
  phone: Type.String(),
  mayCorrect: Type.Boolean({ description: 'Whether this person may correct these data' }),
  corrections: Type.Array(ClientCorrection, { description: 'Oldest first' }),
});
export type CaseClient = Static<typeof CaseClient>;

export const CaseReply = Type.Object({
  id: Id,
  number: Type.String({ description: 'Berkas number such as 2026/0042, from the agenda' }),
  version: Type.Integer(),
  name: Type.String({ description: 'Of the client; without one the subject of the letter' }),
  title: Type.String({ description: 'Name of the case and the SOP' }),
  client: orNull(CaseClient),
  agenda: Type.Object({
    id: Id,
    year: Type.Integer(),
    number: Type.Integer(),
    sender: Type.String(),
    subject: Type.String(),
    receivedOn: Day,
    files: Type.Array(FileRef, { description: 'Scans; none where the entry is hidden' }),
  }),
  sop: Type.Object({
    versionId: Id,
    sopId: Type.String(),
    version: Type.Integer(),
    title: Type.String(),
  }),
  openedAt: Instant,
  state: CaseState,
  why: Type.String(),
  holders: Type.Array(
    Type.Object({
      openId: Type.String(),
      stepId: Type.String(),
      stepTitle: Type.String(),
      performers: Type.Array(
        Type.Object({
          performerId: Type.String(),
          title: Type.String(),
          posts: Type.Array(
            Type.Object({ title: Type.String(), people: Type.Array(Type.String()) }),
          ),
        }),
      ),
    }),
    { description: 'Who holds each open step' },
  ),
  offered: Type.Array(OfferedAction),
  files: Type.Array(FileRef),
  timeline: Type.Array(TimelineEntry),
});
export type CaseReply = Static<typeof CaseReply>;

/** One line of the Meja kerja: an open step that waits for one of my posts. */
export const InboxItem = Type.Object({
  caseId: Id,
  caseNumber: Type.String(),
  clientName: Type.String({ description: 'Or the subject of the letter, without a client' }),
  sopTitle: Type.String(),
  sopVersionId: Id,
  openId: Type.String(),
  stepTitle: Type.String(),
  kind: Type.String(),
  status: CaseStatus,
  openedAt: Instant,
  dueAt: orNull(Instant),
  isOverdue: Type.Boolean(),
  cameBackBecause: orNull(Type.String()),
  suspendedBecause: orNull(Type.String()),
  wantedOn: orNull(
    Type.String({ format: 'date', description: 'Day of the newest disposisi that names one' }),
  ),
  reminderDue: Type.Boolean(),
  urgency: Type.String(),
});
export type InboxItem = Static<typeof InboxItem>;

export const InboxReply = Type.Object({
  items: Type.Array(InboxItem),
  counts: Type.Object({
    waiting: Type.Integer(),
    overdue: Type.Integer(),
    dueToday: Type.Integer(),
    suspended: Type.Integer(),
    cameBack: Type.Integer(),
  }),
  nextCursor: orNull(Type.String()),
});
export type InboxReply = Static<typeof InboxReply>;

export const InboxQuery = Type.Object(
  {
    postId: Type.Optional(Id),
    search: Type.Optional(Type.String({ maxLength: 200 })),
    filter: Type.Optional(
      Type.Union([
        Type.Literal('all'),
        Type.Literal('overdue'),
        Type.Literal('today'),
        Type.Literal('came-back'),
        Type.Literal('suspended'),
      ]),
    ),
    sopVersionId: Type.Optional(Id),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  closed,
);

/** The list of all berkas of the office, newest first. */
export const CaseListItem = Type.Object({
  id: Id,
  number: Type.String(),
  clientName: Type.String({ description: 'Or the subject of the letter, without a client' }),
  sopTitle: Type.String(),
  status: CaseStatus,
  result: orNull(Type.String()),
  openedAt: Instant,
  at: Type.Array(Type.String(), { description: 'Titles of the open steps' }),
});
export const CaseListReply = Type.Object({
  items: Type.Array(CaseListItem),
  nextCursor: orNull(Type.String()),
});
export type CaseListReply = Static<typeof CaseListReply>;
export const CaseListQuery = Type.Object(
  {
    search: Type.Optional(
      Type.String({ maxLength: 200, description: 'Name, number, or full NIK' }),
    ),
    status: Type.Optional(CaseStatus),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  closed,
);
export { FileRef };
