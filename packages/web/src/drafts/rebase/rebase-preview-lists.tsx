import { Checkbox } from '@mantine/core';
import type { ReplayedEdit } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { rebaseTexts as texts } from '../../texts/draft-rebase.ts';
import { tellEdit } from '../history/tell-edit.ts';
import { useDraft } from '../page/draft-context.ts';
import { groupReplayed } from './group-replayed.ts';
import classes from './rebase.module.css';

interface RebasePreviewListsProps {
  readonly items: readonly ReplayedEdit[];
  readonly onto: number;
  /** Changes that are to hold over those of the version, by index. */
  readonly take: readonly number[];
  readonly onTake: (take: readonly number[]) => void;
}

/** First what needs a decision, then what is lost, then what stays. */
export function RebasePreviewLists({ items, onto, take, onTake }: RebasePreviewListsProps) {
  const { definition } = useDraft();
  const { day } = useOfficeTime();
  const { conflicts, impossible, kept, already } = groupReplayed(items, take);
  const decided = ({ by, on }: ReplayedEdit) => texts.decided(by, day(on));
  return (
    <>
      {conflicts.length > 0 ? (
        <section className={classes['group']} data-tone="ask">
          <h3>{texts.conflicts(conflicts.length)}</h3>
          <p className={classes['lead']}>{texts.conflictsLead(onto)}</p>
          {conflicts.map((item) => (
            <Checkbox
              key={item.index}
              label={tellEdit(item.edit, definition)}
              description={[
                decided(item),
                ...(item.there === undefined ? [] : [texts.there(onto, item.there)]),
              ].join(' · ')}
              checked={take.includes(item.index)}
              onChange={(event) =>
                onTake(
                  event.currentTarget.checked
                    ? [...take, item.index].toSorted((a, b) => a - b)
                    : take.filter((index) => index !== item.index),
                )
              }
            />
          ))}
        </section>
      ) : null}
      {impossible.length > 0 ? (
        <section className={classes['group']} data-tone="ask">
          <h3>{texts.impossible(impossible.length)}</h3>
          <p className={classes['lead']}>{texts.impossibleLead(onto)}</p>
          <ul>
            {impossible.map((item) => (
              <li key={item.index}>
                {tellEdit(item.edit, definition)} <small>{decided(item)}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Folded title={texts.kept(kept.length)} items={kept} />
      <Folded title={texts.already(onto, already.length)} items={already} />
    </>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly items: readonly ReplayedEdit[];
}

function Folded({ title, items }: FoldedProps) {
  const { definition } = useDraft();
  if (items.length === 0) return null;
  return (
    <details className={classes['group']} open={items.length <= 5}>
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.index}>{tellEdit(item.edit, definition)}</li>
        ))}
      </ul>
    </details>
  );
}
