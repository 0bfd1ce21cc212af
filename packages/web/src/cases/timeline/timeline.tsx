import type { TimelineEntry } from '@tuntas/api';
import { useMemo } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import type { Names } from '../names.ts';
import { groupTimeline, type TimelineAct } from './group-timeline.ts';
import { EventDetails } from './event-details.tsx';
import styles from './timeline.module.css';

interface Props {
  readonly timeline: readonly TimelineEntry[];
  readonly names: Names;
}

/** Everything that happened to the berkas, newest first, under day headings. */
export function Timeline({ timeline, names }: Props) {
  const time = useOfficeTime();
  const days = useMemo(
    () => groupTimeline(timeline, names, time.dayOf),
    [timeline, names, time.dayOf],
  );
  return (
    <div className={styles.timeline}>
      {days.map(({ day, acts }) => (
        <section key={day}>
          <h3 className={styles.day}>{time.longDay(day)}</h3>
          <ol className={styles.acts}>
            {acts.map((act) => (
              <Act
                key={act.entry.seq}
                act={act}
                names={names.at(act.entry.seq)}
                clock={time.clock}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface ActProps {
  readonly act: TimelineAct;
  readonly names: Names;
  readonly clock: (at: string) => string;
}

function Act({ act: { entry, words, followed }, names, clock }: ActProps) {
  const { event } = entry;
  const stepId = 'stepId' in event ? event.stepId : undefined;
  return (
    <li className={styles.act} data-tone={words.tone}>
      <time className={styles.clock} dateTime={entry.at}>
        {clock(entry.at)}
      </time>
      <div>
        <p className={styles.what}>
          {words.what}
          {stepId && <span className={styles.step}> · {names.step(stepId)}</span>}
        </p>
        <p className={styles.who}>
          {entry.actor}
          {entry.actorPost && `, ${entry.actorPost}`}
        </p>
        <EventDetails event={event} names={names} />
        {followed.map(({ seq, words: after }) => (
          <p key={seq} className={styles.followed}>
            → {after.what}
          </p>
        ))}
      </div>
    </li>
  );
}
