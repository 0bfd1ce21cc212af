import { Type } from 'typebox';
import { closed } from '../common.ts';
import { ReadDraftsReply } from '../drafts.ts';
import { byId, type Route } from './route.ts';

const BPMN = 'application/xml';
const asFile = Type.Object(
  { download: Type.Optional(Type.Boolean({ description: 'As a file to save, with a name' })) },
  closed,
);
const bpmn = Type.Unsafe<Blob>(Type.Unknown({ description: 'BPMN 2.0 XML with its diagram' }));

/** The flow of an SOP as BPMN 2.0. */
export const BPMN_ROUTES = {
  getSopBpmn: {
    method: 'GET',
    path: '/api/sops/:id/bpmn',
    summary: 'The flow of a version as BPMN 2.0',
    tag: 'sop',
    media: BPMN,
    params: byId,
    query: asFile,
    reply: bpmn,
  },
  getDraftBpmn: {
    method: 'GET',
    path: '/api/sop-drafts/:id/bpmn',
    summary: 'The flow of a draft, as it is now, as BPMN 2.0',
    tag: 'sop',
    media: BPMN,
    params: byId,
    query: asFile,
    reply: bpmn,
  },
  importBpmn: {
    method: 'POST',
    path: '/api/sop-bpmn',
    summary: 'Begin a draft from a BPMN file',
    tag: 'sop',
    command: true,
    multipart: true,
    reply: ReadDraftsReply,
  },
} as const satisfies Record<string, Route>;
