export { PostsPage } from './posts-page.tsx';
export { UsersPage } from './users-page.tsx';
