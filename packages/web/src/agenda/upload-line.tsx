import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCommand } from '../api-client/index.ts';
import { fileTexts as texts } from '../texts/index.ts';
import { RefusalAlert } from '../ui/index.ts';
import classes from './register.module.css';

export interface UploadLineProps {
  readonly entryId: string;
  readonly file: File;
  readonly onDone?: () => void;
}

/** Sends one scan to its entry and says how it went; a failure can be tried again safely. */
export function UploadLine({ entryId, file, onDone }: UploadLineProps) {
  const upload = useCommand('uploadAgendaFile', {
    refreshes: ['getAgendaEntry'],
    onDone: () => onDone?.(),
  });
  const wasStarted = useRef(false);
  const { run } = upload;
  useEffect(() => {
    if (wasStarted.current) return;
    wasStarted.current = true;
    run({ params: { id: entryId } }, file);
  });
  if (upload.error === null) {
    return (
      <p role="status" className={classes['upload']}>
        {upload.reply === undefined ? texts.uploading(file.name) : texts.uploaded(file.name)}
      </p>
    );
  }
  return (
    <div className={classes['upload']}>
      <p>{texts.failed(file.name)}</p>
      <RefusalAlert error={upload.error} />
      <Button
        variant="default"
        loading={upload.isPending}
        onClick={() => run({ params: { id: entryId } }, file)}
      >
        {texts.retry}
      </Button>
    </div>
  );
}
