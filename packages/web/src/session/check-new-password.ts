import { sessionTexts as texts } from '../texts/session.ts';

export interface PasswordFields {
  readonly current: string;
  readonly next: string;
  readonly repeat: string;
}

/** What is wrong with a new password before it is sent; the server judges its strength. */
export function checkNewPassword(
  fields: PasswordFields,
): Partial<Record<keyof PasswordFields, string>> {
  const wrong: Partial<Record<keyof PasswordFields, string>> = {};
  if (fields.current === '') wrong.current = texts.passwordMissing;
  if (fields.next.length < 10) wrong.next = texts.tooShort;
  else if (fields.next === fields.current) wrong.next = texts.sameAsOld;
  if (fields.repeat !== fields.next) wrong.repeat = texts.notSame;
  return wrong;
}
