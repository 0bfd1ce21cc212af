export { PasswordPage } from './password-page.tsx';
export { useDueWords, useHasPower, useOfficeTime, useSession } from './session-context.ts';
export { useLeave } from './use-leave.ts';
export { SessionGate } from './session-gate.tsx';
