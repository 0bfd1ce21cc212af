import type { FileRef } from '@tuntas/api';
import { fileTexts as texts } from '../texts/files.ts';
import classes from './attachment-list.module.css';
import { formatBytes } from './check-file.ts';
import { IconDownload } from './icons.ts';
import type { OfficeTime } from './office-time.ts';

/** Files of an entry; each is a download, never opened inside our pages. */
export function AttachmentList({
  files,
  time,
}: {
  readonly files: readonly FileRef[];
  readonly time: OfficeTime;
}) {
  return (
    <ul className={classes['list']}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={`/api/files/${file.id}`}
            download={file.name}
            aria-label={texts.download(file.name)}
          >
            <IconDownload size={18} aria-hidden />
            {file.name}
          </a>
          <span>
            {formatBytes(file.bytes)} · {file.uploadedBy} · {time.instant(file.uploadedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
