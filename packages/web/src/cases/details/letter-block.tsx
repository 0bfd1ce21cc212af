import { Link } from '@tanstack/react-router';
import type { CaseReply } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { AttachmentList } from '../../ui/index.ts';
import { Facts } from './facts.tsx';
import styles from './facts.module.css';

const texts = casesTexts.details;

/** The letter or report that the berkas began with, and its scans. */
export function LetterBlock({ agenda }: { readonly agenda: CaseReply['agenda'] }) {
  const time = useOfficeTime();
  return (
    <>
      <Facts
        facts={[
          [
            texts.agendaNumber,
            <Link key="entry" to="/agenda/$entryId" params={{ entryId: agenda.id }}>
              {agenda.number}/{agenda.year}
            </Link>,
          ],
          [texts.sender, agenda.sender],
          [texts.subject, agenda.subject],
          [texts.receivedOn, time.longDay(agenda.receivedOn)],
        ]}
      />
      {agenda.files.length > 0 ? (
        <section className={styles.scans} aria-label={texts.scans}>
          <h3>{texts.scans}</h3>
          <AttachmentList files={agenda.files} time={time} />
        </section>
      ) : (
        <p className={styles.empty}>{texts.noScans}</p>
      )}
    </>
  );
}
