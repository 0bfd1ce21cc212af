import * as moves from '../moves.ts';
import { byId, type Route } from './route.ts';

/** Running cases on older versions of an SOP, and moving them to this one. */
export const MOVE_ROUTES = {
  listCaseMoves: {
    method: 'GET',
    path: '/api/sops/:id/moves',
    summary: 'Running berkas on older versions, with what moving each here would do',
    tag: 'sop',
    params: byId,
    query: moves.CaseMovesQuery,
    reply: moves.CaseMovesReply,
  },
  moveCases: {
    method: 'POST',
    path: '/api/sops/:id/moves',
    summary: 'Move running berkas to this version, each by itself',
    tag: 'sop',
    command: true,
    params: byId,
    body: moves.MoveCasesRequest,
    reply: moves.MoveCasesReply,
  },
} as const satisfies Record<string, Route>;
