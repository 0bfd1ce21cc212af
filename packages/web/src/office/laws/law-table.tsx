import { Button } from '@mantine/core';
import type { EndedEntry } from '@tuntas/api';
import { endedOn, formatSince } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { lawTexts as texts } from '../../texts/index.ts';
import { Tag } from '../../ui/index.ts';
import office from '../office.module.css';
import classes from './laws.module.css';
import { MentionList } from './mention-list.tsx';

type Own = EndedEntry & { readonly id: string };

export interface LawTableProps {
  readonly entries: readonly EndedEntry[];
  readonly mayChange: boolean;
  readonly onWithdraw: (entry: Own) => void;
}

/** Laws and programmes no longer in force. */
export function LawTable({ entries, mayChange, onWithdraw }: LawTableProps) {
  const { dayOf } = useOfficeTime();
  const today = dayOf(new Date());
  return (
    <table className={`${office['table']} ${classes['laws']}`} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.since}</th>
          <th scope="col">{texts.by}</th>
          <th scope="col">{texts.mentions}</th>
          {mayChange ? <th scope="col">{texts.actions}</th> : null}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id ?? `${entry.kind} ${entry.name}`}>
            <td>
              <NameCell entry={entry} />
            </td>
            <td>
              <span className={classes['label']}>{texts.since} </span>
              {formatSince(entry.since)}{' '}
              {endedOn(entry) > today ? <Tag tone="soon">{texts.later}</Tag> : null}
            </td>
            <td>
              {entry.by}
              {entry.source === '' ? null : (
                <span className={office['small']}>{texts.source(entry.source)}</span>
              )}
            </td>
            <td>
              {entry.mentions.length === 0 ? (
                <span className={classes['none']}>
                  <span className={classes['label']}>{texts.mentions}: </span>
                  {texts.noMentions}
                </span>
              ) : (
                <details className={office['history']}>
                  <summary>{texts.mentionCount(entry.mentions.length)}</summary>
                  <MentionList mentions={entry.mentions} />
                </details>
              )}
            </td>
            {mayChange ? (
              <td className={office['buttons']}>
                {isOwn(entry) && entry.withdrawn === null ? (
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={texts.withdrawOf(entry.name)}
                    onClick={() => onWithdraw(entry)}
                  >
                    {texts.withdraw}
                  </Button>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NameCell({ entry }: { readonly entry: EndedEntry }) {
  const { dayOf, day } = useOfficeTime();
  const { law, region, words, added, withdrawn } = entry;
  const on = (at: string) => day(dayOf(at));
  return (
    <>
      <div className={office['tags']}>
        <span className={office['name']}>{entry.name}</span>
        <Tag>{added === null ? texts.shipped : texts.own}</Tag>
        {withdrawn === null ? null : <Tag tone="soon">{texts.withdrawn}</Tag>}
      </div>
      {law === null || law === entry.name ? null : (
        <span className={office['small']}>{texts.recognised(law)}</span>
      )}
      {region === null ? null : <span className={office['small']}>{texts.region(region)}</span>}
      {words.length === 0 ? null : (
        <span className={office['small']}>{texts.words(words.join(', '))}</span>
      )}
      {added === null ? null : (
        <span className={office['small']}>{texts.addedBy(added.by, on(added.at))}</span>
      )}
      {withdrawn === null ? null : (
        <span className={office['small']}>
          {texts.withdrawnBy(withdrawn.by, on(withdrawn.at), withdrawn.reason)}
        </span>
      )}
    </>
  );
}

const isOwn = (entry: EndedEntry): entry is Own => entry.id !== null;
