import { useState } from 'react';
import { useSession } from '../session/index.ts';
import { readKept, writeKept } from './kept-value.ts';

/** A value that a reload does not lose, how it is changed, and whether a reload brought it back. */
export type Kept<T> = readonly [value: T, put: (value: T) => void, isBack: boolean];

/**
 * What somebody has typed or opened and not yet saved. It stays in the tab until it is as it began.
 * @param name unique among all that is kept, such as the draft, the step and the form
 */
export function useKept<T>(name: string, initial: T): Kept<T> {
  const { user } = useSession();
  const key = `tuntas.kept.${user.id}.${name}`;
  const [start] = useState(() => readKept<T>(sessionStorage, key));
  const [value, setValue] = useState<T>(start === undefined ? initial : start.value);
  const put = (next: T) => {
    setValue(next);
    writeKept(sessionStorage, key, next, initial);
  };
  return [value, put, start !== undefined];
}
