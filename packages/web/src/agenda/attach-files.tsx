import { useState } from 'react';
import { entryTexts, fileTexts } from '../texts/index.ts';
import classes from './agenda-entry.module.css';
import { ChooseFiles } from './choose-files.tsx';
import { UploadLine } from './upload-line.tsx';

export interface AttachFilesProps {
  readonly entryId: string;
  readonly hasFiles: boolean;
  readonly mayAttach: boolean;
}

/** More scans for an entry that exists; each is sent as soon as it is chosen. */
export function AttachFiles({ entryId, hasFiles, mayAttach }: AttachFilesProps) {
  const [sending, setSending] = useState<readonly { id: number; file: File }[]>([]);
  return (
    <div className={classes['attach']}>
      {hasFiles ? null : <p className={classes['quiet']}>{fileTexts.none}</p>}
      {sending.map(({ id, file }) => (
        <UploadLine
          key={id}
          entryId={entryId}
          file={file}
          onDone={() => setSending((all) => all.filter((one) => one.id !== id))}
        />
      ))}
      {mayAttach ? (
        <ChooseFiles
          label={entryTexts.attach}
          files={[]}
          onChange={(files) =>
            setSending((all) => [
              ...all,
              ...files.map((file, index) => ({ id: (all.at(-1)?.id ?? 0) + 1 + index, file })),
            ])
          }
        />
      ) : null}
    </div>
  );
}
