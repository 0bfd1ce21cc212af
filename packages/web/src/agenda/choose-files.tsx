import { Button, CloseButton, FileButton, Input } from '@mantine/core';
import { useState } from 'react';
import { fileTexts as texts } from '../texts/index.ts';
import { FILE_ACCEPT, formatBytes, IconPaperclip, whyNotFile } from '../ui/index.ts';
import classes from './register.module.css';

export interface ChooseFilesProps {
  readonly label: string;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
}

/** Choosing scans; what cannot be sent is said at once and not taken. */
export function ChooseFiles({ label, files, onChange }: ChooseFilesProps) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = (chosen: readonly File[]) => {
    setRefused(chosen.flatMap((file) => whyNotFile(file) ?? []));
    onChange([...files, ...chosen.filter((file) => whyNotFile(file) === undefined)]);
  };
  return (
    <div role="group" aria-label={label}>
      <Input.Label component="div">{label}</Input.Label>
      <div className={classes['choose']}>
        <FileButton multiple accept={FILE_ACCEPT} onChange={take}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPaperclip size={18} aria-hidden />}
            >
              {texts.choose}
            </Button>
          )}
        </FileButton>
        <span className={classes['hint']}>{texts.hint}</span>
      </div>
      {refused.map((sentence) => (
        <p key={sentence} role="alert" className={classes['problem']}>
          {sentence}
        </p>
      ))}
      {files.length === 0 ? null : (
        <ul className={classes['files']}>
          {files.map((file, index) => (
            <li key={`${index} ${file.name}`}>
              {file.name} · {formatBytes(file.size)}
              <CloseButton
                aria-label={texts.remove(file.name)}
                onClick={() => onChange(files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
