import { Link } from '@tanstack/react-router';
import { useOfficeTime } from '../../session/index.ts';
import { neighbourTexts as texts } from '../../texts/draft-neighbours.ts';
import { draftListTexts } from '../../texts/drafts.ts';
import { useDraft } from './draft-context.ts';
import { RebaseButton } from '../rebase/rebase-button.tsx';
import classes from './page.module.css';
import { usePart } from './use-part.ts';

/** Other open drafts of the same SOP, and a newer version than the one this draft began from. */
export function DraftNeighbours() {
  const { reply } = useDraft();
  const { day, dayOf } = useOfficeTime();
  const part = usePart();
  const { id, status, revises, newest } = reply.summary;
  if (status !== 'draft' && status !== 'proposed') return null;
  return (
    <>
      {newest > revises ? (
        <div className={classes['warning']} role="note">
          <span>{texts.behind(revises, newest)}</span>{' '}
          {part === 'sahkan' ? null : (
            <Link to="/rancangan/$draftId" params={{ draftId: id }} search={{ bagian: 'sahkan' }}>
              {texts.toChanges}
            </Link>
          )}
          <div className={classes['deed']}>
            <RebaseButton />
          </div>
        </div>
      ) : null}
      {reply.others.length > 0 ? (
        <div className={classes['warning']} role="note">
          <span>{texts.others(reply.others.length)}</span>
          <ul>
            {reply.others.map((other) => (
              <li key={other.id}>
                <Link to="/rancangan/$draftId" params={{ draftId: other.id }}>
                  {texts.other(other.revises, draftListTexts.status[other.status])}
                </Link>
                , {texts.changedBy(day(dayOf(other.changedAt)), other.changedBy)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
