export { registerPostRoutes } from './posts.routes.ts';
export { addPost, type NewPost } from './create-post.ts';
export { addHolding, type Appointment } from './appoint.ts';
export { createAdmin } from './create-admin.ts';
