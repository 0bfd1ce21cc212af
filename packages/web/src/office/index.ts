export { CalendarPage } from './calendar/calendar-page.tsx';
export { IdentityPage } from './identity/identity-page.tsx';
export { InstrumentsPage } from './instruments/instruments-page.tsx';
export { LawsPage } from './laws/laws-page.tsx';
export { PostsPage } from './posts-page.tsx';
export { UsersPage } from './users-page.tsx';
