import type { CaseReply } from '@tuntas/api';
import { useState } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { ClampedText } from '../../ui/index.ts';
import { isWide } from '../is-wide.ts';
import type { Names } from '../names.ts';
import styles from './disposisi-banner.module.css';
import { listDisposisi, type GivenDisposisi } from './list-disposisi.ts';

const texts = casesTexts.timeline;

/** What the heads have asked for, above the work that follows from it: the whole chain. */
export function DisposisiBanner({
  reply,
  names,
}: {
  readonly reply: CaseReply;
  readonly names: Names;
}) {
  const [isOpen, setOpen] = useState(isWide);
  const [newest, ...earlier] = reply.state.open.length > 0 ? listDisposisi(reply.timeline) : [];
  if (newest === undefined) return null;
  return (
    <section className={styles.banner} aria-label={texts.disposisi}>
      <Given given={newest} names={names} />
      {earlier.length > 0 && (
        <details
          className={styles.earlier}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{texts.earlierDisposisi(earlier.length)}</summary>
          {earlier.map((given) => (
            <div key={given.entry.seq} className={styles.before}>
              <Given given={given} names={names} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Given({ given, names }: { readonly given: GivenDisposisi; readonly names: Names }) {
  const { day, dayOf } = useOfficeTime();
  const { disposisi, entry } = given;
  const copies = disposisi.copyTo ?? [];
  return (
    <>
      <p>
        <strong>{texts.disposisiOf(names.performer(given.as))}</strong>
      </p>
      <ClampedText text={`“${disposisi.instruction}”`} />
      {disposisi.dueOn && <p className={styles.due}>{texts.dueOn(day(disposisi.dueOn))}</p>}
      <p className={styles.who}>
        {entry.actor}, {day(dayOf(entry.at))}.{' '}
        {copies.length > 0 && texts.copies(copies.map(names.performer).join(', '))}
      </p>
    </>
  );
}
