export { CaseListPage } from './case-list-page.tsx';
