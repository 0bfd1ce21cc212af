import type { FeatureRoutes } from '../http/serve.ts';
import { todayIn } from '../offices/index.ts';
import { changeUser } from './change-user.ts';
import { createUser } from './create-user.ts';
import { resetPassword } from './reset-password.ts';
import { selectUsers } from './users.queries.ts';

export const registerUserRoutes: FeatureRoutes = (serve, services) => {
  serve('listUsers', ({ actor }) =>
    services.db.office(actor.officeId, async (tx) => selectUsers(tx, await todayIn(services, tx))),
  );
  serve('createUser', ({ actor, commandId, body }) => createUser(services, actor, commandId, body));
  serve('changeUser', ({ actor, commandId, params, body }) =>
    changeUser(services, actor, commandId, { params, body }),
  );
  serve('resetPassword', ({ actor, commandId, params }) =>
    resetPassword(services, actor, commandId, params.id),
  );
};
