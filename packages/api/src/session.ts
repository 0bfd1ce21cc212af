import { Type, type Static } from 'typebox';
import { WorkCalendar } from '@tuntas/sop';
import { closed, Day, Id, Name, orNull } from './common.ts';

export const PostPower = Type.Union(
  [Type.Literal('agenda'), Type.Literal('head'), Type.Literal('admin')],
  {
    description:
      'agenda: registers letters, opens berkas, may cancel one. head: suspends, resumes, cancels and reopens. admin: manages the office',
  },
);
export type PostPower = Static<typeof PostPower>;

export const ActingCapacity = Type.Union(
  [Type.Literal('definitif'), Type.Literal('plt'), Type.Literal('plh')],
  { description: 'How the post is held: definitif, Plt (post vacant), Plh (holder away)' },
);
export type ActingCapacity = Static<typeof ActingCapacity>;

export const LoginRequest = Type.Object(
  {
    email: Type.String({ minLength: 3, maxLength: 254 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  },
  closed,
);

/**
 * Who is logged in. `csrfToken` goes into the header `x-csrf-token` of every change; `calendar`
 * lets the screen say how many working days something is late.
 */
export const SessionReply = Type.Object({
  user: Type.Object({ id: Id, name: Type.String(), email: Type.String() }),
  office: Type.Object({
    id: Type.Integer(),
    name: Type.String(),
    zone: Type.String(),
    isDemo: Type.Boolean(),
  }),
  posts: Type.Array(
    Type.Object({
      id: Id,
      title: Type.String(),
      capacity: ActingCapacity,
      powers: Type.Array(PostPower),
    }),
  ),
  csrfToken: Type.String(),
  mustChangePassword: Type.Boolean(),
  calendar: Type.Optional(WorkCalendar),
});
export type SessionReply = Static<typeof SessionReply>;

export const ChangePasswordRequest = Type.Object(
  {
    current: Type.String({ minLength: 1, maxLength: 200 }),
    next: Type.String({ minLength: 10, maxLength: 200 }),
  },
  closed,
);

/** Demo accounts for the login page; `enabled: false` and empty outside demo mode. */
export const DemoReply = Type.Object({
  enabled: Type.Boolean(),
  password: Type.String({ description: 'The one password of all demo accounts; empty when off' }),
  offices: Type.Array(
    Type.Object({
      id: Type.Integer(),
      name: Type.String(),
      users: Type.Array(
        Type.Object({ name: Type.String(), email: Type.String(), post: Type.String() }),
      ),
    }),
  ),
});
export type DemoReply = Static<typeof DemoReply>;

// ── Kantor: posts, holders, users ───────────────────────────────────────────────────────────

export const PostReply = Type.Object({
  id: Id,
  title: Type.String(),
  unit: Type.String(),
  parentId: orNull(Id),
  powers: Type.Array(PostPower),
  isActive: Type.Boolean(),
  holders: Type.Array(
    Type.Object({
      id: Id,
      userId: Id,
      userName: Type.String(),
      capacity: ActingCapacity,
      fromOn: Day,
      untilOn: orNull(Day),
      isCurrent: Type.Boolean({ description: 'Whether today lies in the time of this holder' }),
      isActive: Type.Boolean({ description: 'Whether the account of this person is active' }),
    }),
    { description: 'All holders over time, newest first' },
  ),
  waiting: Type.Integer({ description: 'Cases that wait for this post now' }),
});
export type PostReply = Static<typeof PostReply>;

export const CreatePostRequest = Type.Object(
  {
    title: Name,
    unit: Type.Optional(Type.String({ maxLength: 200 })),
    parentId: Type.Optional(orNull(Id)),
    powers: Type.Array(PostPower, { maxItems: 3, uniqueItems: true }),
  },
  closed,
);
export const ChangePostRequest = Type.Partial(
  Type.Object({
    title: Name,
    unit: Type.String({ maxLength: 200 }),
    parentId: orNull(Id),
    powers: Type.Array(PostPower, { maxItems: 3, uniqueItems: true }),
    isActive: Type.Boolean(),
  }),
  closed,
);
export const AppointRequest = Type.Object(
  {
    userId: Id,
    capacity: ActingCapacity,
    fromOn: Day,
    untilOn: Type.Optional(orNull(Day)),
  },
  closed,
);
export const EndHoldingRequest = Type.Object({ untilOn: Day }, closed);

export const UserReply = Type.Object({
  id: Id,
  name: Type.String(),
  email: Type.String(),
  nip: Type.String({ description: 'NIP, empty when none' }),
  isActive: Type.Boolean(),
  posts: Type.Array(Type.Object({ id: Id, title: Type.String(), capacity: ActingCapacity })),
});
export type UserReply = Static<typeof UserReply>;

export const CreateUserRequest = Type.Object(
  {
    name: Name,
    email: Type.String({ format: 'email', maxLength: 254 }),
    nip: Type.Optional(Type.String({ maxLength: 30, pattern: '^[0-9 ]*$' })),
  },
  closed,
);
/** The first password is shown once; the user must change it at first login. */
export const FirstPasswordReply = Type.Object({ userId: Id, firstPassword: Type.String() });
export const ChangeUserRequest = Type.Partial(
  Type.Object({
    name: Name,
    nip: Type.String({ maxLength: 30, pattern: '^[0-9 ]*$' }),
    isActive: Type.Boolean(),
  }),
  closed,
);
