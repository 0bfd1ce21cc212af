import { Button, FileButton, Loader } from '@mantine/core';
import type { DraftSummary } from '@tuntas/api';
import { useState, type DragEvent } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { draftListTexts as texts } from '../../texts/drafts.ts';
import { IconPaperclip, Panel, RefusalAlert } from '../../ui/index.ts';
import { useKept } from '../use-kept.ts';
import { SHEET_ACCEPT, whyNotSheetFile } from './check-sheet-file.ts';
import classes from './list.module.css';
import { PasteDialog } from './paste-dialog.tsx';

export interface UploadSheetProps {
  /** What came out of a file or text. */
  readonly onRead: (drafts: readonly DraftSummary[]) => void;
}

/** Dropping or choosing a file, or pasting text; a refusal stays until the next try. */
export function UploadSheet({ onRead }: UploadSheetProps) {
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted, isBack] = useKept<string | null>('paste-sheet', null);
  const read = useCommand('readDrafts', {
    refreshes: ['listDrafts'],
    onDone: ({ drafts }) => onRead(drafts),
  });
  const take = (chosen: File | null | undefined) => {
    if (!chosen || read.isPending) return;
    const problem = whyNotSheetFile(chosen);
    read.reset();
    setFile(chosen);
    setWrong(problem);
    if (problem === undefined) read.run({}, chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <Panel title={texts.upload}>
      <div
        className={classes['drop']}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{texts.uploadLead}</p>
        <div className={classes['buttons']}>
          <FileButton accept={SHEET_ACCEPT} onChange={take}>
            {(props) => (
              <Button
                {...props}
                loading={read.isPending}
                leftSection={<IconPaperclip size={18} aria-hidden />}
              >
                {texts.choose}
              </Button>
            )}
          </FileButton>
          <Button variant="default" disabled={read.isPending} onClick={() => setPasted('')}>
            {texts.paste}
          </Button>
        </div>
      </div>
      <div role="status">
        {read.isPending && file !== null ? (
          <p className={classes['progress']}>
            <Loader size="sm" aria-hidden />
            {texts.reading(file.name)}
          </p>
        ) : null}
      </div>
      {wrong === undefined ? null : (
        <p role="alert" className={classes['problem']}>
          {wrong}
        </p>
      )}
      {read.error === null || file === null ? null : (
        <div className={classes['refusal']}>
          <p className={classes['problem']}>{texts.failed(file.name)}</p>
          <RefusalAlert error={read.error} />
        </div>
      )}
      {pasted === null ? null : (
        <PasteDialog
          text={pasted}
          isFilled={isBack}
          onChange={setPasted}
          onRead={(drafts) => {
            setPasted(null);
            onRead(drafts);
          }}
        />
      )}
    </Panel>
  );
}
