import type { CaseReply } from '@tuntas/api';
import { casesTexts } from '../texts/cases.ts';
import styles from './case-view.module.css';

const texts = casesTexts.details;
/** Headings may be cut from here on. */
const LONG = 150;

interface Props {
  readonly agenda: CaseReply['agenda'];
  /** The berkas has no client: its heading says the subject already. */
  readonly isNamedByIt: boolean;
}

/** What the letter is about and who sent it; on a phone the details stand far below the buttons. */
export function LetterLine({ agenda, isNamedByIt }: Props) {
  const saysMore = !isNamedByIt || agenda.subject.length > LONG;
  return (
    <dl className={styles.letterLine}>
      {saysMore && (
        <div>
          <dt>{texts.subject}</dt>
          <dd>{agenda.subject}</dd>
        </div>
      )}
      <div>
        <dt>{texts.sender}</dt>
        <dd>{agenda.sender}</dd>
      </div>
    </dl>
  );
}
