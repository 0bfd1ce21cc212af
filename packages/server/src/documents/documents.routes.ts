import type { FeatureRoutes } from '../http/serve.ts';
import { attachment } from './content-disposition.ts';
import { downloadFile } from './download-file.ts';
import { readUpload } from './read-upload.ts';
import { uploadFile } from './upload-file.ts';

export const registerDocumentRoutes: FeatureRoutes = (serve, services) => {
  serve('uploadAgendaFile', async ({ actor, commandId, params, request }) => {
    const target = { kind: 'agenda', id: params.id } as const;
    return await uploadFile(services, {
      actor,
      commandId,
      target,
      ...(await readUpload(request)),
    });
  });

  serve('uploadCaseFile', async ({ actor, commandId, params, request }) => {
    const target = { kind: 'case', id: params.id } as const;
    return await uploadFile(services, {
      actor,
      commandId,
      target,
      ...(await readUpload(request)),
    });
  });

  serve('downloadFile', async ({ actor, params, reply }) => {
    const file = await downloadFile(services, actor, params.id);
    return reply
      .header('content-disposition', attachment(file.name))
      .header('content-length', file.bytes)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .type(file.mediaType)
      .send(file.stream);
  });
};
