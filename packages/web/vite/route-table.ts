import { ROUTES, type Route } from '@tuntas/api';
import type { Plugin } from 'vite';

const NAME = 'virtual:route-table';

/**
 * Method and path of every route of the contract, without its schemas: the schemas (and the
 * schema library with them) are checked by the server and would only be weight in the browser.
 */
export function routeTable(): Plugin {
  return {
    name: 'tuntas-route-table',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const routes: Readonly<Record<string, Route>> = ROUTES;
      const table = Object.fromEntries(
        Object.entries(routes).map(([name, route]) => [
          name,
          { method: route.method, path: route.path },
        ]),
      );
      return `export const ROUTE_TABLE = ${JSON.stringify(table)};`;
    },
  };
}
