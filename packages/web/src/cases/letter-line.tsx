import type { CaseReply } from '@tuntas/api';
import { casesTexts } from '../texts/cases.ts';
import styles from './case-view.module.css';

const texts = casesTexts.details;

/** What the letter is about and who sent it; on a phone the details stand far below the buttons. */
export function LetterLine({ agenda }: { readonly agenda: CaseReply['agenda'] }) {
  return (
    <dl className={styles.letterLine}>
      <div>
        <dt>{texts.subject}</dt>
        <dd>{agenda.subject}</dd>
      </div>
      <div>
        <dt>{texts.sender}</dt>
        <dd>{agenda.sender}</dd>
      </div>
    </dl>
  );
}
