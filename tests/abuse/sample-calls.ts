import { randomUUID } from 'node:crypto';
import { ROUTES, type CallOf, type Route, type RouteName } from '@tuntas/api';
import { aPdf, formOf } from '../../packages/server/src/documents/testing.ts';
import { TEST_PASSWORD } from '../../packages/server/src/http/testing.ts';
import { BPMN, DEFINITION, SHEET } from './sample-files.ts';
import type { Role, Side } from './two-offices.ts';

/** A call that would be granted, before a test damages it. */
export interface SampleCall {
  /** Who may make it. */
  readonly as: Role;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly form?: ReturnType<typeof formOf>;
}

type SampleOf<N extends RouteName> = { readonly as: Role } & CallOf<N> &
  ((typeof ROUTES)[N] extends { multipart: true }
    ? { readonly form: ReturnType<typeof formOf> }
    : unknown);
type Samples = { readonly [N in RouteName]: (side: Side) => SampleOf<N> };

let counter = 0;

/** A day that no sample has named before; files of one worker share the count. */
function aNewDay(): { readonly fromOn: string; readonly untilOn: string } {
  const day = new Date(Date.UTC(2030, 0, 1 + counter++)).toISOString().slice(0, 10);
  return { fromOn: day, untilOn: day };
}

const A_DAY: [string, string][] = [['08:00', '15:00']];
const A_WEEK = [A_DAY, A_DAY, A_DAY, A_DAY, A_DAY, [], []];
const A_PERIOD = { from: '2027-02-08', to: '2027-03-09', name: 'Ramadan', week: A_WEEK };

/** Every route of the contract: a new route does not compile here until it has its sample. */
const SAMPLES: Samples = {
  getDemo: () => ({ as: 'none' }),
  login: ({ office }) => ({
    as: 'none',
    body: { email: office.users.none.email, password: TEST_PASSWORD },
  }),
  getSession: () => ({ as: 'none' }),
  logout: () => ({ as: 'none' }),
  changePassword: () => ({
    as: 'none',
    body: { current: 'bukan-kata-sandinya', next: 'bukit-hijau-2026' },
  }),
  listPosts: () => ({ as: 'none' }),
  createPost: ({ office }) => ({
    as: 'admin',
    body: {
      title: `Jabatan ${counter++}`,
      unit: 'Bidang Contoh',
      parentId: office.posts.head,
      powers: ['agenda'],
    },
  }),
  changePost: ({ sparePostId, office }) => ({
    as: 'admin',
    params: { id: sparePostId },
    body: { title: `Jabatan ${counter++}`, unit: '', parentId: office.posts.head, powers: [] },
  }),
  appoint: ({ sparePostId, office }) => ({
    as: 'admin',
    params: { id: sparePostId },
    body: {
      userId: office.users.head.id,
      capacity: 'plt',
      ...aNewDay(),
    },
  }),
  endHolding: ({ spareHoldingId }) => ({
    as: 'admin',
    params: { id: spareHoldingId },
    body: { untilOn: aNewDay().untilOn },
  }),
  listUsers: () => ({ as: 'admin' }),
  createUser: () => ({
    as: 'admin',
    body: {
      name: 'Contoh Baru',
      email: `baru-${randomUUID()}@kantor.contoh`,
      nip: '199001012015031001',
    },
  }),
  changeUser: ({ spareUserId }) => ({
    as: 'admin',
    params: { id: spareUserId },
    body: { name: `Contoh Cadangan ${counter++}`, nip: '198001012005011002', isActive: true },
  }),
  resetPassword: ({ spareUserId }) => ({ as: 'admin', params: { id: spareUserId } }),
  getOfficeCalendar: () => ({ as: 'none' }),
  countOpenPromises: () => ({ as: 'none', query: { from: '2026-12-24' } }),
  addDaysOff: () => ({
    as: 'admin',
    body: { days: [{ on: aNewDay().fromOn, name: 'Hari jadi', kind: 'daerah' }] },
  }),
  removeDayOff: () => ({ as: 'admin', body: { on: '2026-12-24', reason: 'Salah catat' } }),
  changeHours: () => ({
    as: 'admin',
    body: { hoursVersion: 'x', week: A_WEEK, periods: [A_PERIOD] },
  }),
  getOfficeIdentity: () => ({ as: 'none' }),
  changeOfficeIdentity: () => ({
    as: 'admin',
    body: {
      name: 'Kantor Satu',
      regency: 'Kabupaten Contoh',
      address: 'Jalan Contoh 1',
      place: 'Contoh',
      phone: '(0513) 12345',
      email: 'dinsos@kantor.contoh',
      version: 'x',
    },
  }),
  listEnded: () => ({ as: 'none' }),
  previewEnded: () => ({
    as: 'none',
    query: { kind: 'programme', name: 'Program contoh', words: 'contoh, percontohan' },
  }),
  addEnded: () => ({
    as: 'admin',
    body: {
      kind: 'programme',
      name: `Program ${counter++}`,
      words: ['percontohan'],
      since: '2026-01-01',
      by: 'digantikan program lain',
      source: 'JDIH',
    },
  }),
  withdrawEnded: ({ endedId }) => ({
    as: 'admin',
    params: { id: endedId },
    body: { reason: 'Keliru dicatat' },
  }),
  listInstruments: () => ({ as: 'none' }),
  saveInstrument: () => ({
    as: 'admin',
    body: {
      over: 0,
      instrument: {
        slug: `formulir-contoh-${counter++}`,
        title: 'Formulir contoh',
        guide: 'Diisi bersama klien',
        items: [
          {
            id: 'makan',
            text: 'Makan',
            kind: 'choice',
            options: [
              { label: 'Dibantu', score: 0 },
              { label: 'Mandiri', score: 1 },
            ],
          },
          { id: 'anak', text: 'Jumlah anak', kind: 'number', counts: true, optional: true },
        ],
        bands: [{ from: 0, label: 'Bergantung' }],
      },
    },
  }),
  listSops: () => ({ as: 'none' }),
  getSop: ({ sopVersionId }) => ({ as: 'none', params: { id: sopVersionId } }),
  bindPerformers: ({ sopVersionId, performerId, office }) => ({
    as: 'admin',
    params: { id: sopVersionId },
    body: { bindings: [{ performerId, postIds: [office.posts.none] }] },
  }),
  listSopHistory: () => ({ as: 'none' }),
  listCaseMoves: ({ sopVersionId }) => ({ as: 'admin', params: { id: sopVersionId }, query: {} }),
  moveCases: ({ sopVersionId, caseId }) => ({
    as: 'admin',
    params: { id: sopVersionId },
    body: { cases: [{ caseId, expectedVersion: 1 }], reason: 'Versi baru sudah berlaku' },
  }),
  listSopVersions: ({ sopVersionId }) => ({ as: 'none', params: { id: sopVersionId } }),
  listSopChanges: ({ sopVersionId }) => ({
    as: 'none',
    params: { id: sopVersionId },
    query: { since: sopVersionId },
  }),
  withdrawSop: ({ spareVersionId }) => ({
    as: 'head',
    params: { id: spareVersionId },
    body: { reason: 'Diganti peraturan baru' },
  }),
  getSopSource: ({ sopVersionId }) => ({ as: 'none', params: { id: sopVersionId } }),
  listShelf: () => ({ as: 'admin' }),
  getShelfSop: ({ shelf }) => ({
    as: 'admin',
    params: { officeId: String(shelf.officeId), versionId: shelf.versionId },
  }),
  getSopOrigin: ({ sopVersionId }) => ({ as: 'none', params: { id: sopVersionId } }),
  getDraftOrigin: ({ draftId }) => ({ as: 'admin', params: { id: draftId } }),
  copySop: ({ shelf }) => ({ as: 'admin', body: shelf }),
  importSop: () => ({ as: 'admin', body: { text: DEFINITION } }),
  getSopBpmn: ({ sopVersionId }) => ({ as: 'none', params: { id: sopVersionId }, query: {} }),
  importBpmn: () => ({
    as: 'admin',
    form: formOf([{ field: 'file', name: 'alur.bpmn', bytes: Buffer.from(BPMN) }]),
  }),
  getDraftBpmn: ({ draftId }) => ({ as: 'admin', params: { id: draftId }, query: {} }),
  printSop: ({ sopVersionId }) => ({
    as: 'none',
    params: { id: sopVersionId },
    query: { format: 'html', paper: 'a4', annex: false },
  }),
  printDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    query: { format: 'html', paper: 'f4', annex: true },
  }),
  listDrafts: () => ({ as: 'admin' }),
  getDraft: ({ draftId }) => ({ as: 'admin', params: { id: draftId } }),
  readDrafts: () => ({
    as: 'admin',
    form: formOf([{ field: 'file', name: 'lembar.txt', bytes: Buffer.from(SHEET) }]),
  }),
  pasteDraft: () => ({ as: 'admin', body: { text: SHEET } }),
  reviseSop: ({ sopVersionId }) => ({ as: 'admin', params: { id: sopVersionId } }),
  editDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: {
      expectedVersion: 1,
      edits: [{ type: 'set-sheet-list', list: 'warnings', items: ['Contoh'] }],
      answers: [],
    },
  }),
  undoEdit: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: { expectedVersion: 1 },
  }),
  placeDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: { expectedVersion: 1, over: null },
  }),
  previewRebase: ({ draftId }) => ({ as: 'admin', params: { id: draftId }, query: { take: '0' } }),
  rebaseDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: { expectedVersion: 1, onto: 2, take: [0] },
  }),
  proposeDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: { expectedVersion: 1 },
  }),
  returnDraft: ({ draftId }) => ({
    as: 'head',
    params: { id: draftId },
    body: { expectedVersion: 1, reason: 'Perlu diperbaiki' },
  }),
  signDraft: ({ draftId }) => ({
    as: 'head',
    params: { id: draftId },
    body: { expectedVersion: 1, inForceOn: '2027-01-04' },
  }),
  discardDraft: ({ draftId }) => ({
    as: 'admin',
    params: { id: draftId },
    body: { expectedVersion: 1 },
  }),
  listAgenda: () => ({
    as: 'none',
    query: { year: 2026, search: 'desa', unopened: false, limit: 10, offset: 0 },
  }),
  register: () => ({
    as: 'agenda',
    body: {
      arrival: 'letter',
      receivedOn: '2026-11-20',
      sender: 'Desa Contoh',
      letterNumber: '1/X/2026',
      letterOn: '2026-11-18',
      subject: 'Usulan bantuan',
      summary: 'Ringkasan',
      urgency: 'segera',
      secrecy: 'terbatas',
    },
  }),
  getAgendaEntry: ({ entryId }) => ({ as: 'none', params: { id: entryId } }),
  correctAgendaEntry: ({ entryId }) => ({
    as: 'agenda',
    params: { id: entryId },
    body: {
      reason: 'Salah ketik pada lembar',
      changes: {
        sender: `Desa Contoh ${counter++}`,
        letterNumber: '2/X/2026',
        letterOn: null,
        subject: 'Usulan yang diperbaiki',
        summary: '',
        urgency: 'biasa',
        secrecy: 'biasa',
        receivedOn: '2026-11-19',
      },
    },
  }),
  listCorrections: ({ entryId }) => ({ as: 'none', params: { id: entryId } }),
  uploadAgendaFile: ({ entryId }) => ({ as: 'agenda', params: { id: entryId }, form: aForm() }),
  getInbox: ({ office, sopVersionId }) => ({
    as: 'none',
    query: { postId: office.posts.none, search: 'contoh', filter: 'all', sopVersionId, limit: 10 },
  }),
  listCases: () => ({ as: 'none', query: { search: 'contoh', status: 'open', limit: 10 } }),
  openCase: ({ entryId, sopVersionId }) => ({
    as: 'agenda',
    body: {
      agendaId: entryId,
      sopVersionId,
      client: {
        name: 'Contoh Klien',
        nik: '6209014101500005',
        kk: '6209010101100001',
        bornOn: '1950-01-01',
        sex: 'P',
        address: 'Jalan Contoh',
        phone: '0812',
      },
    },
  }),
  getCase: ({ caseId }) => ({ as: 'none', params: { id: caseId } }),
  act: ({ caseId, openId, performerId, caseFileId }) => ({
    as: 'none',
    params: { id: caseId },
    body: {
      expectedVersion: 999_999,
      action: {
        type: 'take-exit',
        openId,
        exit: 'onward',
        as: performerId,
        reason: 'Alasan yang cukup',
        note: 'Catatan',
        verdicts: [{ requirementId: 'surat', verdict: 'met', note: 'ada' }],
        chosen: ['a'],
        disposisi: { instruction: 'Tindak lanjuti', dueOn: '2026-12-01', copyTo: [performerId] },
        receipt: { receivedBy: 'Contoh Penerima', receivedOn: '2026-11-22' },
        files: [caseFileId],
      },
    },
  }),
  correctClient: ({ caseId }) => ({
    as: 'agenda',
    params: { id: caseId },
    body: {
      reason: 'Salah baca pada KTP',
      changes: {
        name: `Contoh Klien ${counter++}`,
        nik: '6209014101500005',
        kk: null,
        bornOn: '1950-01-01',
        sex: 'P',
        address: 'Jalan Contoh',
        phone: '0811 22',
      },
    },
  }),
  listKnownClients: () => ({ as: 'agenda', query: { nik: '6209014101500005' } }),
  uploadCaseFile: ({ caseId }) => ({ as: 'none', params: { id: caseId }, form: aForm() }),
  downloadFile: ({ fileId }) => ({ as: 'none', params: { id: fileId } }),
};

function aForm(): ReturnType<typeof formOf> {
  return formOf([{ field: 'file', name: 'surat.pdf', bytes: aPdf() }]);
}

export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];
export const routeOf = (name: RouteName): Route => ROUTES[name];

export function sampleCall(name: RouteName, side: Side): SampleCall {
  return SAMPLES[name](side);
}

/** Path and query of a call; parameters go in as they are when `raw`. */
export function urlOf(name: RouteName, call: Pick<SampleCall, 'params' | 'query'>): string {
  const path = routeOf(name).path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(call.params?.[key] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(call.query ?? {})) query.set(key, String(value));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
