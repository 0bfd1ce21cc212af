/** The code of a page could not be fetched: the server is away, or a new build replaced it. */
export class PageNotLoaded extends Error {
  constructor(cause: unknown) {
    super('page not loaded', { cause });
    this.name = 'PageNotLoaded';
  }
}

/**
 * Fetches the code of pages until one cannot be fetched. From then on nothing is fetched any more:
 * the bundler takes styles that failed for loaded, and pages share styles, so only an address that
 * is loaded anew has them all. What it gives throws PageNotLoaded.
 */
export function createPageLoader(): <M>(load: () => Promise<M>) => Promise<M> {
  let failure: PageNotLoaded | undefined;
  return async (load) => {
    if (failure !== undefined) throw failure;
    try {
      return await load();
    } catch (error) {
      failure = new PageNotLoaded(error);
      throw failure;
    }
  };
}

export const loadPage = createPageLoader();
