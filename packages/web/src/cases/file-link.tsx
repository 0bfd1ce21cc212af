import type { FileRef } from '@tuntas/api';

/** A link that downloads one file of the berkas. */
export function FileLink({ file }: { readonly file: FileRef }) {
  return (
    <a href={`/api/files/${file.id}`} download={file.name}>
      {file.name}
    </a>
  );
}
