export { addressGroup } from './address-group.ts';
export { registerIdentityRoutes } from './identity.routes.ts';
export { registerUserRoutes } from './users.routes.ts';
export { findSession, TOUCH_MINUTES, type Session } from './find-session.ts';
export { findKeptSession, keepSession, type UnprovedSession } from './kept-sessions.ts';
export {
  hashSessionToken,
  isCsrfToken,
  parseSessionKey,
  type SessionKey,
} from './session-token.ts';
export { demandPower, hasPower } from './demand-power.ts';
export { createAttemptLimit, type AttemptLimit } from './attempt-limit.ts';
export { hashPassword, newFirstPassword } from './password.ts';
export { addUser, type NewUser } from './create-user.ts';
export { resetPasswordOf } from './reset-password.ts';
export { identityJobs } from './identity.jobs.ts';
