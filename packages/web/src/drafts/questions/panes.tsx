import { SegmentedControl } from '@mantine/core';
import type { DraftQuestion } from '@tuntas/api';
import { useState } from 'react';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './questions.module.css';
import { ReadingView } from './reading-view.tsx';
import { SourceView } from './source-view.tsx';

export interface PanesProps {
  readonly places: DraftQuestion['places'];
  /** Paths of the values that are asked about. */
  readonly asked: readonly string[];
  /** Somebody came to correct it: it gets the focus. */
  readonly isSought: boolean;
}

/** The source beside what was read from it; on a phone one at a time. */
export function Panes({ places, asked, isSought }: PanesProps) {
  const { reply } = useDraft();
  const [shown, setShown] = useState('reading');
  if (reply.source === null && reply.summary.fileName === '') {
    return <ReadingView asked={asked} isSought={isSought} />;
  }
  return (
    <>
      <SegmentedControl
        className={classes['switch'] ?? ''}
        aria-label={texts.panes}
        fullWidth
        value={shown}
        onChange={setShown}
        data={[
          { value: 'source', label: texts.source },
          { value: 'reading', label: texts.reading },
        ]}
      />
      <div className={classes['panes']} data-shown={shown}>
        <div data-pane="source">
          <SourceView source={reply.source} places={places} />
        </div>
        <div data-pane="reading">
          <ReadingView asked={asked} isSought={isSought} />
        </div>
      </div>
    </>
  );
}
