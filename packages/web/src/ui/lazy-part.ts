import { lazy, type ComponentType } from 'react';
import { loadPage } from './load-page.ts';

export interface LazyPart {
  readonly Part: ComponentType;
  /** Fetches it ahead, so that nothing is waited for when it is opened. */
  readonly fetchAhead: () => void;
}

/** A part of a page in a chunk of its own; below a `Suspense`. A failure throws PageNotLoaded. */
export function lazyPart<M extends Record<K, ComponentType>, K extends keyof M & string>(
  load: () => Promise<M>,
  name: K,
): LazyPart {
  const fetchPart = () => loadPage(load);
  return {
    Part: lazy(async (): Promise<{ default: ComponentType }> => {
      const parts = await fetchPart();
      return { default: parts[name] };
    }),
    // When it cannot be fetched, opening it says so.
    fetchAhead: () => void fetchPart().catch(() => undefined),
  };
}
