import type { FeatureRoutes } from '../http/serve.ts';
import { todayIn } from '../offices/index.ts';
import { appoint } from './appoint.ts';
import { changePost } from './change-post.ts';
import { createPost } from './create-post.ts';
import { endHolding } from './end-holding.ts';
import { selectPosts } from './posts.queries.ts';

export const registerPostRoutes: FeatureRoutes = (serve, services) => {
  serve('listPosts', ({ actor }) =>
    services.db.office(actor.officeId, async (tx) => selectPosts(tx, await todayIn(services, tx))),
  );
  serve('createPost', ({ actor, commandId, body }) => createPost(services, actor, commandId, body));
  serve('changePost', ({ actor, commandId, params, body }) =>
    changePost(services, actor, commandId, { params, body }),
  );
  serve('appoint', ({ actor, commandId, params, body }) =>
    appoint(services, actor, commandId, { params, body }),
  );
  serve('endHolding', ({ actor, commandId, params, body }) =>
    endHolding(services, actor, commandId, { params, body }),
  );
};
