import type { FileRef } from '@tuntas/api';
import { useRef, useState } from 'react';
import { ApiRefusal, newCommandId, send } from '../../api-client/index.ts';
import { useSession } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { whyFileRefused, whyNotFile } from '../../ui/index.ts';
import { uploadFile } from './upload-file.ts';

/** A file that is on its way, or that could not be sent. */
export interface PendingUpload {
  readonly id: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly problem: string | null;
  readonly canRetry: boolean;
}

/** Sends chosen files into the berkas one after the other and hands each to `onUploaded`. */
export function useUploads(caseId: string, onUploaded: (file: FileRef) => void) {
  const { csrfToken } = useSession();
  const [pending, setPending] = useState<readonly PendingUpload[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const patch = (id: string, part: Partial<PendingUpload>) =>
    setPending((all) => all.map((item) => (item.id === id ? { ...item, ...part } : item)));
  const drop = (id: string) => setPending((all) => all.filter((item) => item.id !== id));

  const sendOne = async ({ id, file }: PendingUpload) => {
    const attempt = (token: string) =>
      uploadFile({
        caseId,
        file,
        commandId: id,
        csrfToken: token,
        onProgress: (share) => patch(id, { share }),
      });
    try {
      const stored = await attempt(csrfToken).catch(async (error: unknown) => {
        if (!(error instanceof ApiRefusal) || error.status !== 401) throw error;
        // Asking for the session waits until the person has logged in again.
        const session = await send('getSession', {});
        return attempt(session.csrfToken);
      });
      drop(id);
      onUploaded(stored);
    } catch (error) {
      const refusal = error instanceof ApiRefusal ? error : null;
      patch(id, {
        problem: tellProblem(file, refusal),
        canRetry: refusal === null || refusal.status >= 500 || refusal.status === 429,
      });
    }
  };

  const enqueue = (upload: PendingUpload) => {
    line.current = line.current.then(() => sendOne(upload));
  };

  const add = (files: readonly File[]) => {
    const uploads = files.map((file): PendingUpload => {
      const problem = whyNotFile(file) ?? null;
      return { id: newCommandId(), file, share: 0, problem, canRetry: false };
    });
    setPending((all) => [...all, ...uploads]);
    for (const upload of uploads) if (upload.problem === null) enqueue(upload);
  };

  const retry = (upload: PendingUpload) => {
    patch(upload.id, { problem: null, share: 0 });
    enqueue(upload);
  };

  return { pending, isBusy: pending.some((item) => item.problem === null), add, retry, drop };
}

function tellProblem(file: File, refusal: ApiRefusal | null): string {
  if (refusal === null) return casesTexts.files.noAnswer;
  return whyFileRefused(file, refusal.code) ?? `${refusal.message} ${refusal.todo}`;
}
