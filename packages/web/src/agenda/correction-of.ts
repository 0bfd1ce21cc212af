import type { AgendaEntry, CorrectRequest } from '@tuntas/api';
import type { RegisterFields } from './register-fields.ts';

/** The entry as the form shows it. */
export const fieldsOf = (entry: AgendaEntry): RegisterFields => ({
  arrival: entry.arrival,
  receivedOn: entry.receivedOn,
  sender: entry.sender,
  letterNumber: entry.letterNumber,
  letterOn: entry.letterOn ?? '',
  subject: entry.subject,
  summary: entry.summary,
  urgency: entry.urgency,
  secrecy: entry.secrecy,
});

/** Only what differs from the entry; empty when nothing does. */
export function changesOf(entry: AgendaEntry, fields: RegisterFields): CorrectRequest['changes'] {
  const before = fieldsOf(entry);
  const changed = Object.entries(fields).filter(
    ([name, value]) =>
      name !== 'arrival' && value.trim() !== before[name as keyof RegisterFields].trim(),
  );
  return Object.fromEntries(
    changed.map(([name, value]) => [name, name === 'letterOn' ? value || null : value.trim()]),
  );
}
