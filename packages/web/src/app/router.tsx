import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { PasswordPage } from '../session/index.ts';
import { SkeletonLines } from '../ui/index.ts';
import { CrashScreen } from './crash-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { Shell } from './shell.tsx';
import { parseAgendaSearch, parseCaseSearch, parseDeskSearch } from './search.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen });

/** Each feature is a chunk of its own, loaded when its first page is opened. */
const desk = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: parseDeskSearch,
  component: lazyRouteComponent(() => import('../desk/index.ts'), 'DeskPage'),
});
const agenda = createRoute({
  getParentRoute: () => root,
  path: '/agenda',
  validateSearch: parseAgendaSearch,
  component: lazyRouteComponent(() => import('../agenda/index.ts'), 'AgendaPage'),
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/agenda/baru',
  component: lazyRouteComponent(() => import('../agenda/index.ts'), 'RegisterPage'),
});
const agendaEntry = createRoute({
  getParentRoute: () => root,
  path: '/agenda/$entryId',
  component: lazyRouteComponent(() => import('../agenda/index.ts'), 'EntryPage'),
});
const openCase = createRoute({
  getParentRoute: () => root,
  path: '/agenda/$entryId/buka-berkas',
  component: lazyRouteComponent(() => import('../agenda/index.ts'), 'OpenCasePage'),
});
const caseList = createRoute({
  getParentRoute: () => root,
  path: '/berkas',
  validateSearch: parseCaseSearch,
  component: lazyRouteComponent(() => import('../case-list/index.ts'), 'CaseListPage'),
});
const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/berkas/$caseId',
  component: lazyRouteComponent(() => import('../cases/index.ts'), 'CasePage'),
});
const sopList = createRoute({
  getParentRoute: () => root,
  path: '/sop',
  component: lazyRouteComponent(() => import('../sops/index.ts'), 'SopListPage'),
});
const sopSheet = createRoute({
  getParentRoute: () => root,
  path: '/sop/$versionId',
  component: lazyRouteComponent(() => import('../sops/index.ts'), 'SopPage'),
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
  component: lazyRouteComponent(() => import('../office/index.ts'), 'PostsPage'),
});
const users = createRoute({
  getParentRoute: () => root,
  path: '/kantor/pengguna',
  component: lazyRouteComponent(() => import('../office/index.ts'), 'UsersPage'),
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
  office,
  posts,
  users,
  password,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: () => <SkeletonLines lines={8} />,
  defaultPendingMs: 150,
  defaultErrorComponent: CrashScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
