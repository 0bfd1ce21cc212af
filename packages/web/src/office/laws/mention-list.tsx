import { Link } from '@tanstack/react-router';
import type { EndedMention } from '@tuntas/api';
import { lawTexts as texts } from '../../texts/index.ts';
import classes from './laws.module.css';

/** SOPs and drafts that name something, with the words that do. */
export function MentionList({
  mentions,
  isPlain = false,
}: {
  readonly mentions: readonly EndedMention[];
  /** Without links: a form must not be left by a slip. */
  readonly isPlain?: boolean;
}) {
  return (
    <ul className={classes['mentions']}>
      {mentions.map(({ place, id, title, version, text }) => (
        <li key={id}>
          {isPlain ? (
            title
          ) : place === 'version' ? (
            <Link to="/sop/$versionId" params={{ versionId: id }}>
              {title}
            </Link>
          ) : (
            <Link to="/rancangan/$draftId" params={{ draftId: id }}>
              {title}
            </Link>
          )}{' '}
          ({place === 'version' ? texts.version(version) : texts.draft})
          <span className={classes['quote']}>{texts.quote(text)}</span>
        </li>
      ))}
    </ul>
  );
}
