declare module 'virtual:route-table' {
  import type { RouteName } from '@tuntas/api';

  export const ROUTE_TABLE: Readonly<
    Record<RouteName, { readonly method: string; readonly path: string }>
  >;
}
declare module 'virtual:theme-variables.css' {}
