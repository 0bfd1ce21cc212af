import type { DemoReply } from '@tuntas/api';
import type { FeatureRoutes } from '../http/serve.ts';
import { listOffices } from '../offices/index.ts';
import type { Services } from '../services.ts';
import { DEMO_PASSWORD } from './demo-offices.ts';
import { listDemoUsers } from './demo.queries.ts';

export const registerDemoRoutes: FeatureRoutes = (serve, services) => {
  serve('getDemo', () => describeDemo(services));
};

/** Outside demo mode it says nothing, whatever the database holds. */
async function describeDemo(services: Services): Promise<DemoReply> {
  if (services.config.mode !== 'demo') return { enabled: false, password: '', offices: [] };
  const offices = await listOffices(services.db.reference);
  return {
    enabled: true,
    password: DEMO_PASSWORD,
    offices: await Promise.all(
      offices
        .filter((office) => office.is_demo)
        .map(async ({ id, name }) => ({
          id,
          name,
          users: await services.db.office(id, listDemoUsers),
        })),
    ),
  };
}
