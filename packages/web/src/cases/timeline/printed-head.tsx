import type { CaseReply } from '@tuntas/api';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { printedHistoryTexts as texts } from '../../texts/printed-history.ts';
import styles from './timeline.module.css';
import { writePrinted } from './write-printed.ts';

/** Whose paper it is and what it is about, above the history. */
export function PrintedHead({ reply }: { readonly reply: CaseReply }) {
  const { office } = useSession();
  const { zone, longDay } = useOfficeTime();
  const { agenda, client, files, sop } = reply;
  const facts: readonly (readonly [string, string])[] = [
    ...(client ? [[texts.client, client.name] as const] : []),
    [texts.letter, texts.letterOf(`${agenda.number}/${agenda.year}`, longDay(agenda.receivedOn))],
    [texts.sender, agenda.sender],
    [texts.subject, agenda.subject],
    [texts.sop, texts.sopOf(sop.title, sop.version)],
    ...(files.length > 0 ? [[texts.files, files.map(({ name }) => name).join('; ')] as const] : []),
    [texts.printed, writePrinted(new Date(), zone)],
  ];
  return (
    <div>
      <p className={styles.printedOffice}>{office.name}</p>
      <h1>{texts.title(reply.number)}</h1>
      <dl className={styles.printedFacts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>: {value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
