import type { CaseReply } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';
import styles from './facts.module.css';

/** Who holds each open step: performer of the SOP, post of this office, the people in it. */
export function HoldersBlock({ holders }: { readonly holders: CaseReply['holders'] }) {
  return (
    <ul className={styles.list}>
      {holders.map((holder) => (
        <li key={holder.openId}>
          <strong>{holder.stepTitle}</strong>
          {holder.performers.map((performer) => (
            <div key={performer.performerId}>
              {performer.posts.length === 0
                ? performer.title
                : performer.posts
                    .map(({ title, people }) =>
                      people.length > 0
                        ? `${title}: ${people.join('; ')}`
                        : `${title} (${casesTexts.details.nobody})`,
                    )
                    .join('; ')}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
