export { registerIdentityRoutes } from './identity.routes.ts';
export { registerUserRoutes } from './users.routes.ts';
export { findSession, type Session } from './find-session.ts';
export { isCsrfToken, parseSessionKey, type SessionKey } from './session-token.ts';
export { demandPower, hasPower } from './demand-power.ts';
export { createAttemptLimit, type AttemptLimit } from './attempt-limit.ts';
export { hashPassword, newFirstPassword } from './password.ts';
export { addUser, type NewUser } from './create-user.ts';
export { resetPasswordOf } from './reset-password.ts';
