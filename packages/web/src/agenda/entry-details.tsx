import type { AgendaEntry } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { entryTexts as texts, registerTexts, secrecyTexts, urgencyTexts } from '../texts/index.ts';
import classes from './agenda-entry.module.css';

/** Everything that was registered, as pairs of name and value. */
export function EntryDetails({ entry }: { readonly entry: AgendaEntry }) {
  const time = useOfficeTime();
  const isLetter = entry.arrival === 'letter';
  const pairs: readonly (readonly [string, string])[] = [
    [texts.arrival, isLetter ? registerTexts.letter : registerTexts.walkIn],
    [texts.receivedOn, time.longDay(entry.receivedOn)],
    [isLetter ? texts.sender : registerTexts.reporter, entry.sender],
    ...(isLetter
      ? ([
          [texts.letterNumber, entry.letterNumber || texts.blank],
          [texts.letterOn, entry.letterOn === null ? texts.blank : time.longDay(entry.letterOn)],
        ] as const)
      : []),
    [texts.subject, entry.subject],
    [texts.summary, entry.summary || texts.blank],
    [texts.urgency, urgencyTexts[entry.urgency] ?? entry.urgency],
    [texts.secrecy, secrecyTexts[entry.secrecy] ?? entry.secrecy],
    [texts.registered, texts.registeredBy(entry.registeredBy, time.instant(entry.registeredAt))],
  ];
  return (
    <dl className={classes['details']}>
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
