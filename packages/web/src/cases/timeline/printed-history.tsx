import type { CaseReply } from '@tuntas/api';
import { useMemo } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import type { Names } from '../names.ts';
import { EventDetails } from './event-details.tsx';
import { groupTimeline } from './group-timeline.ts';
import { PrintedHead } from './printed-head.tsx';
import styles from './timeline.module.css';
import { writePrinted } from './write-printed.ts';

/** The history as it goes into a paper file: oldest first, whole instants, nothing to click. */
export function PrintedHistory({
  reply,
  names,
}: {
  readonly reply: CaseReply;
  readonly names: Names;
}) {
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
      <PrintedHead reply={reply} />
      <ol className={styles.acts}>
        {acts.map(({ entry, words, followed }) => (
          <li key={entry.seq} className={styles.printedAct}>
            <p>{writePrinted(new Date(entry.at), zone)}</p>
            <div>
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
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
