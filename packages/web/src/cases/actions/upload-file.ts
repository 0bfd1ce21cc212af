import type { FileRef, RefusalReply } from '@tuntas/api';
import { ApiRefusal, NoAnswer } from '../../api-client/index.ts';

export interface Upload {
  readonly caseId: string;
  readonly file: File;
  /** The same id for every attempt at the same file. */
  readonly commandId: string;
  readonly csrfToken: string;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Puts a file into the berkas. XMLHttpRequest because `fetch` cannot tell how far a body has gone.
 * Throws `ApiRefusal` or `NoAnswer`.
 */
export function uploadFile({
  caseId,
  file,
  commandId,
  csrfToken,
  onProgress,
}: Upload): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/cases/${encodeURIComponent(caseId)}/files`);
    request.responseType = 'json';
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-csrf-token', csrfToken);
    request.setRequestHeader('idempotency-key', commandId);
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(total > 0 ? loaded / total : 1);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300)
        return resolve(request.response as FileRef);
      const reply = request.response as RefusalReply | null;
      reject(reply?.code ? new ApiRefusal(request.status, reply) : new NoAnswer());
    });
    request.addEventListener('error', () => reject(new NoAnswer()));
    request.addEventListener('abort', () => reject(new NoAnswer()));
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}
