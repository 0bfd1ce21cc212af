import type { FileRef } from '@tuntas/api';
import { useCallback, useRef, useState } from 'react';
import { newCommandId } from '../../api-client/index.ts';
import { dropDraft, emptyDraft, findDraft, keepDraft, type ActionDraft } from './action-draft.ts';

export interface DraftHandle {
  readonly draft: ActionDraft;
  readonly change: (part: Partial<ActionDraft>) => void;
  /** A file has arrived in the berkas and goes with the action. */
  readonly addFile: (file: FileRef) => void;
  /** The server has acknowledged: nothing of it is kept. */
  readonly finish: () => void;
  /** The outcome is known and nothing was stored: the next attempt is a new command. */
  readonly renewCommand: () => void;
}

/**
 * The words of one form, kept in the tab's session storage with every key stroke.
 * `key` must not change while the component lives: give the component the same React key.
 */
export function useActionDraft(key: string): DraftHandle {
  const [draft, setDraft] = useState(
    () => findDraft(sessionStorage, key) ?? emptyDraft(newCommandId()),
  );
  const latest = useRef(draft);
  const update = useCallback(
    (next: ActionDraft) => {
      latest.current = next;
      keepDraft(sessionStorage, key, next);
      setDraft(next);
    },
    [key],
  );
  const change = useCallback(
    (part: Partial<ActionDraft>) => update({ ...latest.current, ...part }),
    [update],
  );
  const addFile = useCallback(
    (file: FileRef) => change({ files: [...latest.current.files, file] }),
    [change],
  );
  const finish = useCallback(() => {
    latest.current = emptyDraft(newCommandId());
    setDraft(latest.current);
    dropDraft(sessionStorage, key);
  }, [key]);
  const renewCommand = useCallback(
    () => change({ commandId: newCommandId(), sent: null }),
    [change],
  );
  return { draft, change, addFile, finish, renewCommand };
}
