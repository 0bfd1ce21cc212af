import type { InstrumentReply } from '@tuntas/api';
import { useApiQuery } from '../api-client/index.ts';

export interface KnownInstruments {
  readonly all: readonly InstrumentReply[] | undefined;
  readonly error: Error | null;
  readonly find: (slug: string | undefined) => InstrumentReply | undefined;
  /** Its title; else the name that the step has for it, in words. */
  readonly title: (slug: string) => string;
}

/** The assessment forms of the office. They change seldom. */
export function useInstruments(enabled = true): KnownInstruments {
  const { data, error } = useApiQuery('listInstruments', {}, { enabled, staleTime: 60_000 });
  const find = (slug: string | undefined) =>
    data?.find(({ instrument }) => instrument.slug === slug);
  return {
    all: data,
    error,
    find,
    title: (slug) => find(slug)?.instrument.title ?? slug.replaceAll('-', ' '),
  };
}
