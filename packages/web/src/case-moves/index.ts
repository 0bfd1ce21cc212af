export { MoveCaseLink } from './move-case-link.tsx';
export { MoveCasesPage } from './move-cases-page.tsx';
export { RunningOnOlder } from './running-on-older.tsx';
