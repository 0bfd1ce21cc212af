import type { FileRef } from '@tuntas/api';
import { recordOfficeEvent } from '../audit/index.ts';
import type { Actor } from '../http/actor.ts';
import { Refusal } from '../refusal.ts';
import { runCommand } from '../run-command.ts';
import type { Services } from '../services.ts';
import { checkUpload } from './check-upload.ts';
import { demandUpload, type UploadTarget } from './demand-upload.ts';
import { insertFile } from './documents.queries.ts';
import { storeKey } from './store-key.ts';

export interface Upload {
  readonly actor: Actor;
  readonly commandId: string;
  readonly target: UploadTarget;
  /** As the browser calls the file. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Keeps a file. The bytes are durable before the row that names them exists, so a crash leaves
 * bytes without a row, which take space and do no harm, never a row without bytes. Idempotent by command id.
 * Throws what `checkUpload` and `demandUpload` throw, and `COMMAND_ID_REUSED`.
 */
export async function uploadFile(services: Services, upload: Upload): Promise<FileRef> {
  const { actor, commandId, target } = upload;
  const { bytes, name, mediaType, sha256 } = await checkUpload(upload.name, upload.bytes);
  const [id, eventId] = [services.newId(), services.newId()];
  const at = services.clock().toISOString();
  const key = storeKey(actor.officeId, id);
  const file: FileRef = {
    id,
    name,
    mediaType,
    bytes: bytes.length,
    sha256,
    uploadedAt: at,
    uploadedBy: actor.userName,
  };
  await services.files.put(key, bytes);
  try {
    const request = { target, name, sha256 };
    const kept = await runCommand(
      services,
      { actor, commandId, kind: 'upload-file', request },
      async (tx) => {
        await demandUpload(tx, actor, target);
        await insertFile(tx, {
          ...file,
          caseId: target.kind === 'case' ? target.id : null,
          agendaId: target.kind === 'agenda' ? target.id : null,
          storeKey: key,
          at,
          by: actor.userId,
          byName: actor.userName,
        });
        await recordOfficeEvent(tx, {
          id: eventId,
          actorUserId: actor.userId,
          kind: 'file-uploaded',
          subjectId: id,
          detail: { [target.kind]: target.id, sha256 },
          at,
        });
        return file;
      },
    );
    if (kept.id !== id) await services.files.remove(key);
    return kept;
  } catch (error) {
    // Refused means rolled back for certain. UNAVAILABLE may be a commit that nobody heard of.
    if (error instanceof Refusal && error.code !== 'UNAVAILABLE') await services.files.remove(key);
    throw error;
  }
}
