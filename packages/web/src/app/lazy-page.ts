import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { loadPage } from '../ui/index.ts';

/** A page in a chunk of its own. */
export function lazyPage<M extends Record<K, RouteComponent>, K extends keyof M & string>(
  load: () => Promise<M>,
  name: K,
): RouteComponent {
  return lazyRouteComponent(() => loadPage(load), name);
}
