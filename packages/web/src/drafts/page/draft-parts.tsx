import { Link } from '@tanstack/react-router';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from './draft-context.ts';
import classes from './page.module.css';
import { usePart, type PartName } from './use-part.ts';

/** The parts of a draft, each with an address of its own and with what is left in it. */
export function DraftParts() {
  const part = usePart();
  const { reply, questions } = useDraft();
  const left: Partial<Record<PartName, number>> = {
    tanya: questions.filter(({ isAnswered }) => !isAnswered).length,
    periksa: reply.summary.errors,
  };
  const parts = (Object.keys(texts.part) as PartName[]).filter(
    (name) => name !== 'tanya' || questions.length > 0 || reply.source !== null,
  );
  return (
    <nav className={classes['nav']} aria-label={texts.parts}>
      {parts.map((name) => {
        const count = left[name] ?? 0;
        return (
          <Link
            key={name}
            to="/rancangan/$draftId"
            params={{ draftId: reply.summary.id }}
            search={{ bagian: name }}
            activeOptions={{ includeSearch: true }}
            {...(name === part ? { 'aria-current': 'page' as const } : {})}
            {...(count > 0 ? { 'aria-label': texts.left(texts.part[name], count) } : {})}
          >
            {texts.part[name]}
            {count > 0 ? <span className={classes['count']}>{count}</span> : null}
          </Link>
        );
      })}
    </nav>
  );
}
