import { Type, type Static, type TSchema } from 'typebox';
import { BPMN_ROUTES } from './routes/bpmn-routes.ts';
import { ENDED_LAW_ROUTES } from './routes/ended-law-routes.ts';
import { INSTRUMENT_ROUTES } from './routes/instrument-routes.ts';
import { OFFICE_ROUTES } from './routes/office-routes.ts';
import { byId, type Route } from './routes/route.ts';
import { MOVE_ROUTES } from './routes/move-routes.ts';
import { PRINT_ROUTES } from './routes/print-routes.ts';
import { SHELF_ROUTES } from './routes/shelf-routes.ts';
import { SOP_ROUTES } from './routes/sop-routes.ts';

import * as agenda from './agenda.ts';
import * as cases from './cases.ts';
import * as clients from './clients.ts';
import { FileRef } from './files.ts';
import * as session from './session.ts';

export type { Route } from './routes/route.ts';

const Done = Type.Object({ ok: Type.Literal(true) });

/** Every route: those of SOPs stand in a file of their own. */
export const ROUTES = {
  getDemo: {
    method: 'GET',
    path: '/api/demo',
    summary: 'Demo accounts for the login page',
    tag: 'session',
    open: true,
    reply: session.DemoReply,
  },
  login: {
    method: 'POST',
    path: '/api/session',
    summary: 'Log in',
    tag: 'session',
    open: true,
    body: session.LoginRequest,
    reply: session.SessionReply,
  },
  getSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is logged in',
    tag: 'session',
    reply: session.SessionReply,
  },
  logout: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Log out',
    tag: 'session',
    reply: Done,
  },
  changePassword: {
    method: 'POST',
    path: '/api/session/password',
    summary: 'Change the own password',
    tag: 'session',
    body: session.ChangePasswordRequest,
    reply: Done,
  },

  listPosts: {
    method: 'GET',
    path: '/api/posts',
    summary: 'Posts with their holders over time',
    tag: 'kantor',
    reply: Type.Array(session.PostReply),
  },
  createPost: {
    method: 'POST',
    path: '/api/posts',
    summary: 'Add a post',
    tag: 'kantor',
    command: true,
    body: session.CreatePostRequest,
    reply: session.PostReply,
  },
  changePost: {
    method: 'PATCH',
    path: '/api/posts/:id',
    summary: 'Change a post',
    tag: 'kantor',
    command: true,
    params: byId,
    body: session.ChangePostRequest,
    reply: session.PostReply,
  },
  appoint: {
    method: 'POST',
    path: '/api/posts/:id/holders',
    summary: 'Appoint a holder',
    tag: 'kantor',
    command: true,
    params: byId,
    body: session.AppointRequest,
    reply: session.PostReply,
  },
  endHolding: {
    method: 'POST',
    path: '/api/holders/:id/end',
    summary: 'End the time of a holder',
    tag: 'kantor',
    command: true,
    params: byId,
    body: session.EndHoldingRequest,
    reply: session.PostReply,
  },
  listUsers: {
    method: 'GET',
    path: '/api/users',
    summary: 'Users of the office',
    tag: 'kantor',
    reply: Type.Array(session.UserReply),
  },
  createUser: {
    method: 'POST',
    path: '/api/users',
    summary: 'Add a user',
    tag: 'kantor',
    command: true,
    body: session.CreateUserRequest,
    reply: session.FirstPasswordReply,
  },
  changeUser: {
    method: 'PATCH',
    path: '/api/users/:id',
    summary: 'Change or deactivate a user',
    tag: 'kantor',
    command: true,
    params: byId,
    body: session.ChangeUserRequest,
    reply: session.UserReply,
  },
  resetPassword: {
    method: 'POST',
    path: '/api/users/:id/password',
    summary: 'Give a new first password',
    tag: 'kantor',
    command: true,
    params: byId,
    reply: session.FirstPasswordReply,
  },

  ...OFFICE_ROUTES,
  ...ENDED_LAW_ROUTES,
  ...INSTRUMENT_ROUTES,
  ...SOP_ROUTES,
  ...MOVE_ROUTES,
  ...SHELF_ROUTES,
  ...BPMN_ROUTES,
  ...PRINT_ROUTES,

  listAgenda: {
    method: 'GET',
    path: '/api/agenda',
    summary: 'Agenda surat masuk',
    tag: 'agenda',
    query: agenda.AgendaQuery,
    reply: agenda.AgendaPage,
  },
  register: {
    method: 'POST',
    path: '/api/agenda',
    summary: 'Register a letter or a walk-in report',
    tag: 'agenda',
    command: true,
    body: agenda.RegisterRequest,
    reply: agenda.AgendaEntry,
  },
  getAgendaEntry: {
    method: 'GET',
    path: '/api/agenda/:id',
    summary: 'One entry',
    tag: 'agenda',
    params: byId,
    reply: agenda.AgendaEntry,
  },
  correctAgendaEntry: {
    method: 'POST',
    path: '/api/agenda/:id/corrections',
    summary: 'Correct an entry with a reason',
    tag: 'agenda',
    command: true,
    params: byId,
    body: agenda.CorrectRequest,
    reply: agenda.AgendaEntry,
  },
  listCorrections: {
    method: 'GET',
    path: '/api/agenda/:id/corrections',
    summary: 'Corrections of an entry',
    tag: 'agenda',
    params: byId,
    reply: Type.Array(agenda.CorrectionEntry),
  },
  uploadAgendaFile: {
    method: 'POST',
    path: '/api/agenda/:id/files',
    summary: 'Attach a scan to an entry',
    tag: 'agenda',
    command: true,
    multipart: true,
    params: byId,
    reply: FileRef,
  },

  getInbox: {
    method: 'GET',
    path: '/api/inbox',
    summary: 'What waits for my posts',
    tag: 'berkas',
    query: cases.InboxQuery,
    reply: cases.InboxReply,
  },
  listCases: {
    method: 'GET',
    path: '/api/cases',
    summary: 'All berkas of the office',
    tag: 'berkas',
    query: cases.CaseListQuery,
    reply: cases.CaseListReply,
  },
  openCase: {
    method: 'POST',
    path: '/api/cases',
    summary: 'Open a berkas on a released SOP',
    tag: 'berkas',
    command: true,
    body: cases.OpenCaseRequest,
    reply: cases.ActionReply,
  },
  getCase: {
    method: 'GET',
    path: '/api/cases/:id',
    summary: 'The whole berkas',
    tag: 'berkas',
    params: byId,
    reply: cases.CaseReply,
  },
  act: {
    method: 'POST',
    path: '/api/cases/:id/actions',
    summary: 'Take a step, or act on the whole berkas',
    tag: 'berkas',
    command: true,
    params: byId,
    body: cases.ActionRequest,
    reply: cases.ActionReply,
  },
  correctClient: {
    method: 'POST',
    path: '/api/cases/:id/client',
    summary: "Correct the client's data with a reason",
    tag: 'berkas',
    command: true,
    params: byId,
    body: clients.CorrectClientRequest,
    reply: clients.ClientCorrection,
  },
  listKnownClients: {
    method: 'GET',
    path: '/api/people',
    summary: 'Cases of clients with a NIK, asked before a berkas is opened',
    tag: 'berkas',
    query: clients.KnownClientsQuery,
    reply: clients.KnownClients,
  },
  uploadCaseFile: {
    method: 'POST',
    path: '/api/cases/:id/files',
    summary: 'Upload a file into the berkas',
    tag: 'berkas',
    command: true,
    multipart: true,
    params: byId,
    reply: FileRef,
  },
  downloadFile: {
    method: 'GET',
    path: '/api/files/:id',
    summary: 'Download a file as attachment',
    tag: 'berkas',
    media: 'application/octet-stream',
    params: byId,
    reply: Type.Unsafe<Blob>(Type.Unknown()),
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;
type Part<R, K extends string> =
  R extends Record<K, infer S extends TSchema> ? Static<S> : undefined;
/** What a call of the route takes. */
export type CallOf<N extends RouteName> = {
  [
    K in 'params' | 'query' | 'body' as Part<(typeof ROUTES)[N], K> extends undefined ? never : K
  ]: Part<(typeof ROUTES)[N], K>;
};
/** What the route answers. */
export type ReplyOf<N extends RouteName> = Static<(typeof ROUTES)[N]['reply']>;
