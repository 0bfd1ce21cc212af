import type { CaseReply } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';
import styles from './disposisi-banner.module.css';
import { findDisposisi } from './find-disposisi.ts';

const texts = casesTexts.timeline;

/** What the head has asked for, above the work that follows from it. */
export function DisposisiBanner({
  reply,
  names,
}: {
  readonly reply: CaseReply;
  readonly names: Names;
}) {
  const { day, dayOf } = useOfficeTime();
  const given = reply.state.open.length > 0 ? findDisposisi(reply.timeline) : undefined;
  if (given === undefined) return null;
  const { disposisi, entry } = given;
  const copies = disposisi.copyTo ?? [];
  return (
    <section className={styles.banner} aria-label={texts.disposisi}>
      <p>
        <strong>{texts.disposisiOf(names.performer(given.as))}</strong>{' '}
        <q>{disposisi.instruction}</q>
      </p>
      {disposisi.dueOn && <p className={styles.due}>{texts.dueOn(day(disposisi.dueOn))}</p>}
      <p className={styles.who}>
        {entry.actor}, {day(dayOf(entry.at))}.{' '}
        {copies.length > 0 && texts.copies(copies.map(names.performer).join(', '))}
      </p>
    </section>
  );
}
