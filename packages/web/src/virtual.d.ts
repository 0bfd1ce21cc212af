declare module 'virtual:route-table' {
  export const ROUTE_TABLE: Readonly<
    Record<import('@tuntas/api').RouteName, { readonly method: string; readonly path: string }>
  >;
}
declare module 'virtual:theme-variables.css' {}
