import type { DraftHistoryEntry } from '@tuntas/api';
import { useMemo } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { pressTexts } from '../../texts/draft-press.ts';
import { historyTexts as texts } from '../../texts/drafts.ts';
import { Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './history.module.css';
import { readUndo, type UndoPlace } from './read-undo.ts';
import { tellEdit } from './tell-edit.ts';
import { writeNote } from './write-note.ts';

/** Who changed what and when, the newest first. */
export function HistoryPart() {
  const { reply } = useDraft();
  const undo = useMemo(() => readUndo(reply.history), [reply.history]);
  return (
    <Panel title={texts.title}>
      <p className={classes['lead']}>{texts.lead}</p>
      <ol className={classes['entries']} reversed>
        {reply.history.toReversed().map((entry) => (
          <Entry key={entry.seq} entry={entry} undo={undo} />
        ))}
      </ol>
    </Panel>
  );
}

interface EntryProps {
  readonly entry: DraftHistoryEntry;
  readonly undo: UndoPlace;
}

function Entry({ entry, undo }: EntryProps) {
  const { definition } = useDraft();
  const { instant, day } = useOfficeTime();
  const { taken, again } = undo;
  const { edits = [], answers = [] } = taken.get(entry.seq) ?? entry;
  const { note } = entry;
  const type = again.has(entry.seq) ? pressTexts.madeAgain : texts.types[entry.type];
  return (
    <li>
      <strong>{type}</strong>
      <span className={classes['when']}>
        {instant(entry.at)} · {texts.by(entry.by, entry.post)}
      </span>
      {note === undefined ? null : <span>{writeNote(note, day)}</span>}
      {entry.type === 'rebased' && edits.length > 0 ? <span>{texts.notUsed}</span> : null}
      {edits.length > 0 ? (
        <ul>
          {edits.map((edit, index) => (
            <li key={index}>{tellEdit(edit, definition)}</li>
          ))}
        </ul>
      ) : null}
      {answers.length > 0 ? <span>{texts.answered(answers.length)}</span> : null}
    </li>
  );
}
