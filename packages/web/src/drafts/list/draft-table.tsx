import { Link } from '@tanstack/react-router';
import type { DraftSummary } from '@tuntas/api';
import { Fragment } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { neighbourTexts } from '../../texts/draft-neighbours.ts';
import { draftListTexts } from '../../texts/drafts.ts';
import { Panel, Tag } from '../../ui/index.ts';
import classes from './list.module.css';

const { columns, ...texts } = draftListTexts;

/** The drafts with what is left to do in each. */
export function DraftTable({ drafts }: { readonly drafts: readonly DraftSummary[] }) {
  const { instant } = useOfficeTime();
  return (
    <Panel flush>
      <table className={classes['table']} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.questions}</th>
            <th scope="col">{columns.errors}</th>
            <th scope="col">{columns.changed}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <td>
                <Link
                  to="/rancangan/$draftId"
                  params={{ draftId: draft.id }}
                  className={classes['name'] ?? ''}
                >
                  {draft.title}
                </Link>
                <span className={classes['small']}>
                  {draft.number || texts.noNumber} · {texts.rows(draft.rows, draft.sopVersion)}
                </span>
                <span className={classes['small']}>{draft.origin}</span>
                <Neighbours draft={draft} drafts={drafts} />
              </td>
              <td data-label={columns.status}>
                <Tag tone={draft.status === 'proposed' ? 'soon' : 'primary'}>
                  {texts.status[draft.status]}
                </Tag>
              </td>
              <td data-label={columns.questions}>{texts.questions(draft.openQuestions)}</td>
              <td
                data-label={columns.errors}
                data-late={draft.errors > draft.proposals || undefined}
              >
                {texts.errors(draft.errors - draft.proposals)}
                {draft.proposals > 0 ? (
                  <span className={classes['small']}>{texts.proposals(draft.proposals)}</span>
                ) : null}
              </td>
              <td data-label={columns.changed}>
                {texts.changedBy(instant(draft.changedAt), draft.changedBy)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** That two drafts change one SOP, or that its newest version is another one, is told on both. */
function Neighbours({
  draft,
  drafts,
}: {
  readonly draft: DraftSummary;
  readonly drafts: readonly DraftSummary[];
}) {
  const others = drafts.filter(({ id, sopId }) => id !== draft.id && sopId === draft.sopId);
  const isBehind = draft.newest > draft.revises;
  return (
    <>
      {isBehind ? (
        <span className={classes['warning']}>
          {neighbourTexts.behindInList(draft.revises, draft.newest)}
        </span>
      ) : null}
      {others.length > 0 ? (
        <span className={classes['warning']}>
          {neighbourTexts.inList}:{' '}
          {others.map(({ id, changedBy, changedAt }, at) => (
            <Fragment key={id}>
              {at > 0 ? '; ' : ''}
              <Link to="/rancangan/$draftId" params={{ draftId: id }}>
                <OtherName changedBy={changedBy} changedAt={changedAt} />
              </Link>
            </Fragment>
          ))}
        </span>
      ) : null}
    </>
  );
}

function OtherName({ changedBy, changedAt }: Pick<DraftSummary, 'changedBy' | 'changedAt'>) {
  const { instant } = useOfficeTime();
  return texts.changedBy(instant(changedAt), changedBy);
}
