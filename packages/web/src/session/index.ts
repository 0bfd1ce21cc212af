export { PasswordPage } from './password-page.tsx';
export { useHasPower, useOfficeTime, useSession } from './session-context.ts';
export { SessionGate } from './session-gate.tsx';
