import type { CallOf } from '@tuntas/api';
import { registerTexts as texts } from '../texts/agenda.ts';
import { whyTooLong } from '../ui/limit-text.ts';
import { isDay, whyNoDay } from '../ui/parse-day.ts';

/** The registration form as typed. Days are YYYY-MM-DD or empty. */
export interface RegisterFields {
  readonly arrival: 'letter' | 'walk-in';
  readonly receivedOn: string;
  readonly sender: string;
  readonly letterNumber: string;
  readonly letterOn: string;
  readonly subject: string;
  readonly summary: string;
  readonly urgency: 'biasa' | 'segera' | 'sangat-segera';
  readonly secrecy: 'biasa' | 'terbatas' | 'rahasia';
}

export type EntryFieldErrors = Partial<Record<keyof RegisterFields, string>>;

/** How many letters are kept of what is written; more is refused, never cut off. */
export const LIMITS = { sender: 200, letterNumber: 500, subject: 500, summary: 4000 } as const;

export const emptyRegister = (today: string): RegisterFields => ({
  arrival: 'letter',
  receivedOn: today,
  sender: '',
  letterNumber: '',
  letterOn: '',
  subject: '',
  summary: '',
  urgency: 'biasa',
  secrecy: 'biasa',
});

/** What must be put right before it can be sent, by field. */
export function checkRegister(fields: RegisterFields, today: string): EntryFieldErrors {
  const wrong: EntryFieldErrors = {};
  if (fields.receivedOn === '') wrong.receivedOn = texts.dayMissing;
  for (const field of ['receivedOn', 'letterOn'] as const) {
    const on = fields[field];
    if (on === '' || (field === 'letterOn' && fields.arrival === 'walk-in')) continue;
    if (!isDay(on)) wrong[field] = whyNoDay(on, today);
    else if (on > today) wrong[field] = texts.dayFuture;
  }
  if (fields.sender.trim() === '') wrong.sender = texts.senderMissing;
  if (fields.subject.trim().length < 3) wrong.subject = texts.subjectShort;
  for (const field of ['sender', 'letterNumber', 'subject', 'summary'] as const) {
    if (field === 'letterNumber' && fields.arrival === 'walk-in') continue;
    const tooLong = whyTooLong(fields[field], LIMITS[field]);
    if (tooLong !== undefined) wrong[field] = tooLong;
  }
  return wrong;
}

/** The request; a person at the counter brings no letter, so number and date are left out. */
export function toRegisterRequest(fields: RegisterFields): CallOf<'register'>['body'] {
  const { arrival, receivedOn, urgency, secrecy } = fields;
  const letter =
    arrival === 'letter'
      ? { letterNumber: fields.letterNumber.trim(), letterOn: fields.letterOn || null }
      : {};
  return {
    arrival,
    receivedOn,
    sender: fields.sender.trim(),
    subject: fields.subject.trim(),
    summary: fields.summary.trim(),
    urgency,
    secrecy,
    ...letter,
  };
}
