import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';

/** The code of a page could not be fetched: the server is away, or a new build replaced it. */
export class PageNotLoaded extends Error {
  constructor(cause: unknown) {
    super('page not loaded', { cause });
    this.name = 'PageNotLoaded';
  }
}

/**
 * Fetches the code of a page. After one failure it is not tried again under the same page: the
 * bundler takes the styles of that page for loaded from then on, so only a fresh page has them.
 * @throws PageNotLoaded
 */
export function onceOrReload<M>(load: () => Promise<M>): () => Promise<M> {
  let failure: PageNotLoaded | undefined;
  return async () => {
    if (failure !== undefined) throw failure;
    try {
      return await load();
    } catch (error) {
      failure = new PageNotLoaded(error);
      throw failure;
    }
  };
}

/** A page in a chunk of its own. */
export function lazyPage<M extends Record<K, RouteComponent>, K extends keyof M & string>(
  load: () => Promise<M>,
  name: K,
): RouteComponent {
  return lazyRouteComponent(onceOrReload(load), name);
}
