import { Type } from 'typebox';
import * as ended from '../ended-laws.ts';
import { byId, type Route } from './route.ts';

/** Laws and programmes no longer in force: the list that ships and the office's own entries. */
export const ENDED_LAW_ROUTES = {
  listEnded: {
    method: 'GET',
    path: '/api/ended-laws',
    summary: 'Laws and programmes no longer in force, and which SOPs name them',
    tag: 'kantor',
    reply: ended.EndedListReply,
  },
  previewEnded: {
    method: 'GET',
    path: '/api/ended-laws/preview',
    summary: 'What an entry would be recognised as, and which SOPs name it',
    tag: 'kantor',
    query: ended.EndedPreviewQuery,
    reply: ended.EndedPreviewReply,
  },
  addEnded: {
    method: 'POST',
    path: '/api/ended-laws',
    summary: 'Add a law or programme that is no longer in force',
    tag: 'kantor',
    command: true,
    body: ended.AddEndedRequest,
    reply: ended.AddedEndedReply,
  },
  withdrawEnded: {
    method: 'POST',
    path: '/api/ended-laws/:id/withdrawal',
    summary: 'Withdraw an entry of the office with a reason',
    tag: 'kantor',
    command: true,
    params: byId,
    body: ended.WithdrawEndedRequest,
    reply: Type.Object({ ok: Type.Literal(true) }),
  },
} as const satisfies Record<string, Route>;
