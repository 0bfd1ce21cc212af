import { Button, FileButton, Progress } from '@mantine/core';
import type { FileRef } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';
import { FILE_ACCEPT, formatBytes, IconPaperclip } from '../../ui/index.ts';
import styles from './form.module.css';
import type { PendingUpload } from './use-uploads.ts';

const texts = casesTexts.files;

interface Props {
  readonly files: readonly FileRef[];
  readonly pending: readonly PendingUpload[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRetry: (upload: PendingUpload) => void;
  readonly onDrop: (id: string) => void;
  readonly onRemove: (fileId: string) => void;
}

/** Files that go with the action: uploaded at once, so that sending the action is quick. */
export function FileFields({ files, pending, onAdd, onRetry, onDrop, onRemove }: Props) {
  return (
    <section aria-label={texts.heading}>
      <h3 className={styles.legend}>{texts.heading}</h3>
      <ul className={styles.items}>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <span>
              {file.name} · {formatBytes(file.bytes)}
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={texts.remove(file.name)}
              onClick={() => onRemove(file.id)}
            >
              {texts.removeShort}
            </Button>
          </li>
        ))}
        {pending.map((upload) => (
          <li key={upload.id} className={styles.file}>
            <PendingLine upload={upload} onRetry={onRetry} onDrop={onDrop} />
          </li>
        ))}
      </ul>
      <FileButton multiple accept={FILE_ACCEPT} onChange={onAdd}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconPaperclip size={18} aria-hidden />}
          >
            {texts.add}
          </Button>
        )}
      </FileButton>
      <p className={styles.hint}>{texts.hint}</p>
    </section>
  );
}

interface PendingLineProps {
  readonly upload: PendingUpload;
  readonly onRetry: (upload: PendingUpload) => void;
  readonly onDrop: (id: string) => void;
}

function PendingLine({ upload, onRetry, onDrop }: PendingLineProps) {
  const { file, share, problem } = upload;
  if (problem === null) {
    const percent = Math.round(share * 100);
    const label = texts.uploading(file.name, percent);
    return (
      <>
        <span>{label}</span>
        <Progress w={120} value={percent} aria-label={label} />
      </>
    );
  }
  return (
    <>
      <span className={styles.problem} role="alert">
        {file.name}: {problem}
      </span>
      <span>
        {upload.canRetry && (
          <Button size="compact-sm" variant="subtle" onClick={() => onRetry(upload)}>
            {texts.retry}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={texts.remove(file.name)}
          onClick={() => onDrop(upload.id)}
        >
          {texts.removeShort}
        </Button>
      </span>
    </>
  );
}
