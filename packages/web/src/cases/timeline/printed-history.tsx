import type { CaseReply } from '@tuntas/api';
import { useMemo } from 'react';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';
import { EventDetails } from './event-details.tsx';
import { groupTimeline } from './group-timeline.ts';
import styles from './timeline.module.css';
import { writePrinted } from './write-printed.ts';

const texts = casesTexts.timeline;

/** The history as it goes into a paper file: oldest first, whole instants, nothing to click. */
export function PrintedHistory({
  reply,
  names,
}: {
  readonly reply: CaseReply;
  readonly names: Names;
}) {
  const { office } = useSession();
  const { zone, dayOf } = useOfficeTime();
  const acts = useMemo(
    () =>
      groupTimeline(reply.timeline, names, dayOf)
        .flatMap((day) => day.acts)
        .reverse(),
    [reply.timeline, names, dayOf],
  );
  return (
    <div className={styles.printed}>
      <p>
        {office.name}. {texts.printedHead(reply.number)}.{' '}
        {texts.printedOn(writePrinted(new Date(), zone))}.
      </p>
      <ol className={styles.acts}>
        {acts.map(({ entry, words, followed }) => (
          <li key={entry.seq} className={styles.printedAct}>
            <p>{writePrinted(new Date(entry.at), zone)}</p>
            <p className={styles.what}>
              {words.what}
              {'stepId' in entry.event && ` · ${names.at(entry.seq).step(entry.event.stepId)}`}
            </p>
            <p>
              {entry.actor}
              {entry.actorPost && `, ${entry.actorPost}`}
            </p>
            <EventDetails event={entry.event} names={names.at(entry.seq)} isPrinted />
            {followed.map(({ seq, words: after }) => (
              <p key={seq}>→ {after.what}</p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
