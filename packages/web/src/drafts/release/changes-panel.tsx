import { compareDefinitions } from '@tuntas/sop';
import { useMemo } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { releaseTexts } from '../../texts/drafts.ts';
import { Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';

const { columns, ...texts } = releaseTexts;

/** What is different from the version that the draft was made from. */
export function ChangesPanel() {
  const { reply, definition } = useDraft();
  const { basedOn } = reply;
  const before = useApiQuery(
    'getSop',
    { params: { id: basedOn ?? '' } },
    { enabled: basedOn !== null },
  );
  const changes = useMemo(
    () => (before.data ? compareDefinitions(before.data.definition, definition) : undefined),
    [before.data, definition],
  );
  if (basedOn === null) {
    return (
      <Panel>
        <p className={classes['lead']}>{texts.firstVersion}</p>
      </Panel>
    );
  }
  return (
    <Panel title={texts.changesTitle(changes?.length ?? 0)}>
      <RefusalAlert error={before.error} />
      {before.isPending ? <SkeletonLines lines={4} /> : null}
      {changes?.length === 0 ? <p className={classes['lead']}>{texts.changesNone}</p> : null}
      {changes !== undefined && changes.length > 0 ? (
        <table className={classes['changes']}>
          <thead>
            <tr>
              <th scope="col">{columns.what}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              <tr key={index}>
                <th scope="row">{change.what}</th>
                <td data-label={columns.before}>
                  {change.before === '' ? <em>{texts.nothing}</em> : <del>{change.before}</del>}
                </td>
                <td data-label={columns.after}>
                  {change.after === '' ? <em>{texts.nothing}</em> : <ins>{change.after}</ins>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Panel>
  );
}
