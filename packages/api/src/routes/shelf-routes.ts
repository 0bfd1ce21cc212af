import { Type } from 'typebox';
import { DraftReply } from '../drafts.ts';
import * as shelf from '../sop-shelf.ts';
import { byId, type Route } from './route.ts';

/** SOPs from elsewhere: other offices of the installation, and files. */
export const SHELF_ROUTES = {
  listShelf: {
    method: 'GET',
    path: '/api/sop-shelf',
    summary: 'SOPs in force in the other offices of this installation',
    tag: 'sop',
    reply: Type.Array(shelf.ShelfItem),
  },
  getShelfSop: {
    method: 'GET',
    path: '/api/sop-shelf/:officeId/:versionId',
    summary: 'An SOP in force in another office, to be read before it is copied',
    tag: 'sop',
    params: shelf.ShelfParams,
    reply: shelf.ShelfSop,
  },
  copySop: {
    method: 'POST',
    path: '/api/sop-shelf/copies',
    summary: 'Begin a draft from an SOP of another office',
    tag: 'sop',
    command: true,
    body: shelf.CopySopRequest,
    reply: DraftReply,
  },
  importSop: {
    method: 'POST',
    path: '/api/sop-definitions',
    summary: 'Begin a draft from a definition file',
    tag: 'sop',
    command: true,
    body: shelf.ImportSopRequest,
    reply: DraftReply,
  },
  getSopOrigin: {
    method: 'GET',
    path: '/api/sops/:id/origin',
    summary: 'Where the SOP of a version came from, and what is different from there',
    tag: 'sop',
    params: byId,
    reply: shelf.SopOriginReply,
  },
  getDraftOrigin: {
    method: 'GET',
    path: '/api/sop-drafts/:id/origin',
    summary: 'Where the SOP of a draft came from, and what is different from there by now',
    tag: 'sop',
    params: byId,
    reply: shelf.SopOriginReply,
  },
} as const satisfies Record<string, Route>;
