import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { PasswordPage } from '../session/index.ts';
import { SkeletonLines } from '../ui/index.ts';
import { lazyPage } from './lazy-page.ts';
import { NotFoundScreen } from './not-found-screen.tsx';
import { PageError } from './page-error.tsx';
import { Shell } from './shell.tsx';
import {
  parseAgendaSearch,
  parseCaseSearch,
  parseDeskSearch,
  parseDraftSearch,
  parseMoveSearch,
  parseShelfSearch,
  parseSopListSearch,
} from './search.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

/** Each feature is a chunk of its own, loaded when its first page is opened. */
const desk = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseDeskSearch,
  component: lazyPage(() => import('../desk/index.ts'), 'DeskPage'),
});
const agenda = createRoute({
  getParentRoute: () => root,
  path: '/agenda',
  validateSearch: parseAgendaSearch,
  component: lazyPage(() => import('../agenda/index.ts'), 'AgendaPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/agenda/baru',
  component: lazyPage(() => import('../agenda/index.ts'), 'RegisterPage'),
});
const agendaEntry = createRoute({
  getParentRoute: () => root,
  path: '/agenda/$entryId',
  component: lazyPage(() => import('../agenda/index.ts'), 'EntryPage'),
});
const openCase = createRoute({
  getParentRoute: () => root,
  path: '/agenda/$entryId/buka-berkas',
  component: lazyPage(() => import('../agenda/index.ts'), 'OpenCasePage'),
});
const caseList = createRoute({
  getParentRoute: () => root,
  path: '/berkas',
  validateSearch: parseCaseSearch,
  component: lazyPage(() => import('../case-list/index.ts'), 'CaseListPage'),
});
const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/berkas/$caseId',
  component: lazyPage(() => import('../cases/index.ts'), 'CasePage'),
});
const sopList = createRoute({
  getParentRoute: () => root,
  path: '/sop',
  validateSearch: parseSopListSearch,
  component: lazyPage(() => import('../sops/index.ts'), 'SopListPage'),
});
const sopSheet = createRoute({
  getParentRoute: () => root,
  path: '/sop/$versionId',
  component: lazyPage(() => import('../sops/index.ts'), 'SopPage'),
});
const sopBpmn = createRoute({
  getParentRoute: () => root,
  path: '/sop/$versionId/bpmn',
  component: lazyPage(() => import('../bpmn/index.ts'), 'SopBpmnPage'),
});
const draftBpmn = createRoute({
  getParentRoute: () => root,
  path: '/rancangan/$draftId/bpmn',
  component: lazyPage(() => import('../bpmn/index.ts'), 'DraftBpmnPage'),
});
const shelf = createRoute({
  getParentRoute: () => root,
  path: '/rak',
  validateSearch: parseShelfSearch,
  component: lazyPage(() => import('../sops/index.ts'), 'ShelfPage'),
});
const shelfSop = createRoute({
  getParentRoute: () => root,
  path: '/rak/$officeId/$versionId',
  component: lazyPage(() => import('../sops/index.ts'), 'ShelfSopPage'),
});
const caseMoves = createRoute({
  getParentRoute: () => root,
  path: '/sop/$versionId/pindah',
  validateSearch: parseMoveSearch,
  component: lazyPage(() => import('../case-moves/index.ts'), 'MoveCasesPage'),
});
const draftList = createRoute({
  getParentRoute: () => root,
  path: '/rancangan',
  component: lazyPage(() => import('../drafts/index.ts'), 'DraftListPage'),
});
const draft = createRoute({
  getParentRoute: () => root,
  path: '/rancangan/$draftId',
  validateSearch: parseDraftSearch,
  component: lazyPage(() => import('../drafts/index.ts'), 'DraftPage'),
});
const office = createRoute({
  getParentRoute: () => root,
  path: '/kantor',
  beforeLoad: () => {
    throw redirect({ to: '/kantor/jabatan' });
  },
});
const posts = createRoute({
  getParentRoute: () => root,
  path: '/kantor/jabatan',
  component: lazyPage(() => import('../office/index.ts'), 'PostsPage'),
});
const users = createRoute({
  getParentRoute: () => root,
  path: '/kantor/pengguna',
  component: lazyPage(() => import('../office/index.ts'), 'UsersPage'),
});
const workCalendar = createRoute({
  getParentRoute: () => root,
  path: '/kantor/kalender',
  component: lazyPage(() => import('../office/index.ts'), 'CalendarPage'),
});
const endedLaws = createRoute({
  getParentRoute: () => root,
  path: '/kantor/peraturan',
  component: lazyPage(() => import('../office/index.ts'), 'LawsPage'),
});
const instruments = createRoute({
  getParentRoute: () => root,
  path: '/kantor/formulir',
  component: lazyPage(() => import('../office/index.ts'), 'InstrumentsPage'),
});
const officeIdentity = createRoute({
  getParentRoute: () => root,
  path: '/kantor/identitas',
  component: lazyPage(() => import('../office/index.ts'), 'IdentityPage'),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/sandi',
  component: PasswordPage,
});

const routeTree = root.addChildren([
  desk,
  agenda,
  register,
  agendaEntry,
  openCase,
  caseList,
  caseFile,
  sopList,
  sopSheet,
  caseMoves,
  shelf,
  shelfSop,
  sopBpmn,
  draftList,
  draft,
  draftBpmn,
  office,
  posts,
  users,
  workCalendar,
  endedLaws,
  instruments,
  officeIdentity,
  password,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <SkeletonLines lines={8} />,
  defaultPendingMs: 150,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
