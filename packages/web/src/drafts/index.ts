export { DraftListPage } from './list/draft-list-page.tsx';
export { DraftPage } from './page/draft-page.tsx';
