import { Button, FileButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ApiRefusal, useCommand } from '../api-client/index.ts';
import { fileTexts as texts } from '../texts/index.ts';
import { FILE_ACCEPT, RefusalAlert, whyFileRefused, whyNotFile } from '../ui/index.ts';
import classes from './register.module.css';

export interface UploadLineProps {
  readonly entryId: string;
  readonly file: File;
  readonly onDone?: () => void;
}

/**
 * Sends one scan to its entry and says how it went. What failed on the way can be tried again
 * safely; for a file that is refused as such another one is chosen.
 */
export function UploadLine({ entryId, file: first, onDone }: UploadLineProps) {
  const [file, setFile] = useState(first);
  const upload = useCommand('uploadAgendaFile', {
    refreshes: ['getAgendaEntry'],
    onDone: () => onDone?.(),
  });
  const sent = useRef<File | null>(null);
  const { run, error } = upload;
  const wrongBefore = whyNotFile(file);
  useEffect(() => {
    if (sent.current === file || wrongBefore !== undefined) return;
    sent.current = file;
    run({ params: { id: entryId } }, file);
  });
  if (error === null && wrongBefore === undefined) {
    return (
      <p role="status" className={classes['upload']}>
        {upload.reply === undefined ? texts.uploading(file.name) : texts.uploaded(file.name)}
      </p>
    );
  }
  const wrong =
    wrongBefore ?? whyFileRefused(file, error instanceof ApiRefusal ? error.code : undefined);
  return (
    <div className={classes['upload']}>
      <p>{texts.failed(file.name)}</p>
      {wrong === undefined ? (
        <>
          <RefusalAlert error={error} />
          <Button
            variant="default"
            loading={upload.isPending}
            onClick={() => run({ params: { id: entryId } }, file)}
          >
            {texts.retry}
          </Button>
        </>
      ) : (
        <>
          <p role="alert" className={classes['problem']}>
            {wrong}
          </p>
          <FileButton accept={FILE_ACCEPT} onChange={(other) => other && setFile(other)}>
            {(props) => (
              <Button {...props} variant="default">
                {texts.chooseOther}
              </Button>
            )}
          </FileButton>
        </>
      )}
    </div>
  );
}
