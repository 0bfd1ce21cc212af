import { useQueryClient } from '@tanstack/react-query';
import type { DraftReply } from '@tuntas/api';
import { applyEdit, followRows, type DraftEdit, type EditedBy } from '@tuntas/sop';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ApiRefusal, newCommandId, send } from '../../api-client/index.ts';
import { useHasPower, useOfficeTime, useSession } from '../../session/index.ts';
import type { DraftEditor, Halt } from './draft-context.ts';
import { LocalProblem } from './local-problem.ts';
import {
  findWaiting,
  keepWaiting,
  waitingKey,
  withWaiting,
  type WaitingChange,
} from './waiting-changes.ts';

const NONE: readonly WaitingChange[] = [];

/**
 * Changes show at once and are sent one after the other. When somebody else was first, or no answer
 * came, those that wait stay in the tab until the person decides about them.
 */
export function useDraftEditor(read: DraftReply): DraftEditor {
  const { id } = read.summary;
  const [stored, setStored] = useState(read);
  // The answer to a change is known here before the cache has told its readers.
  const reply = stored.summary.version > read.summary.version ? stored : read;
  const { user } = useSession();
  const isAdmin = useHasPower('admin');
  const by = useEditedBy();
  const client = useQueryClient();
  const key = waitingKey(user.id, id);
  const [waiting, setWaiting] = useState(() => findWaiting(sessionStorage, key));
  const [halt, setHalt] = useState<Halt | null>(waiting.length > 0 ? 'unsent' : null);
  const [problem, setProblem] = useState<Error | null>(null);
  const isSending = useRef(false);

  const put = useCallback(
    (next: readonly WaitingChange[]) => {
      keepWaiting(sessionStorage, key, next);
      setWaiting(next);
    },
    [key],
  );
  const show = useCallback(
    (next: DraftReply) => {
      setStored(next);
      client.setQueryData(['getDraft', { params: { id } }], next);
      void client.invalidateQueries({ queryKey: ['listDrafts'] });
    },
    [client, id],
  );

  useEffect(() => {
    const [first, ...rest] = waiting;
    if (first === undefined || halt !== null || isSending.current) return;
    isSending.current = true;
    const sent = { ...first, expectedVersion: first.expectedVersion ?? reply.summary.version };
    keepWaiting(sessionStorage, key, [sent, ...rest]);
    const store = async () => {
      try {
        show(await sendChange(id, sent));
        setWaiting((now) => {
          keepWaiting(sessionStorage, key, now.slice(1));
          return now.slice(1);
        });
      } catch (error) {
        if (error instanceof ApiRefusal && error.code === 'DRAFT_CHANGED') {
          setHalt('changed');
          setWaiting((now) => now.map(asNew));
          void client.invalidateQueries({ queryKey: ['getDraft'] });
        } else if (error instanceof ApiRefusal && error.status < 500 && error.status !== 429) {
          setProblem(error);
          put([]);
        } else {
          setHalt('unsent');
          setWaiting((now) => [sent, ...now.slice(1)]);
        }
      } finally {
        isSending.current = false;
      }
    };
    void store();
  }, [waiting, halt, id, key, reply.summary.version, client, show, put]);

  // What another person made of it is shown as it is; the changes that wait are listed beside it.
  const pending = halt === 'changed' ? NONE : waiting;
  const definition = useMemo(
    () => withWaiting(reply.definition, pending, by),
    [reply.definition, pending, by],
  );
  const questions = useMemo(() => {
    const settled = new Set(pending.flatMap(({ answers }) => answers));
    const edits = pending.flatMap((change) => change.edits);
    return reply.questions.map((one) => {
      const paths = one.paths.flatMap((path) => followRows(path, edits) ?? []);
      const isAnswered = one.isAnswered || settled.has(one.where) || paths.length === 0;
      return { ...one, paths, isAnswered };
    });
  }, [reply.questions, pending]);

  const enqueue = (change: Omit<WaitingChange, 'commandId'>) =>
    put([...waiting, { ...change, commandId: newCommandId() }]);
  const apply = (edits: readonly DraftEdit[], answers: readonly string[] = []) => {
    setProblem(null);
    let next = definition;
    for (const edit of edits) {
      const result = applyEdit(next, edit, by);
      if (!result.ok) {
        setProblem(new LocalProblem(result.code));
        return false;
      }
      next = result.definition;
    }
    enqueue({ kind: 'edit', edits, answers });
    return true;
  };
  return {
    reply,
    definition,
    questions,
    canEdit: isAdmin && reply.summary.status === 'draft',
    isSaving: waiting.length > 0 && halt === null,
    apply,
    undo: () => {
      setProblem(null);
      enqueue({ kind: 'undo', edits: [], answers: [] });
    },
    problem,
    dismiss: () => setProblem(null),
    halt,
    waiting,
    goOn: () => setHalt(null),
    drop: () => {
      put([]);
      setHalt(null);
    },
    show,
  };
}

function sendChange(id: string, change: WaitingChange): Promise<DraftReply> {
  const { commandId, kind, edits, answers, expectedVersion = 0 } = change;
  const params = { id };
  return kind === 'undo'
    ? send('undoEdit', { params, body: { expectedVersion } }, { commandId })
    : send(
        'editDraft',
        { params, body: { expectedVersion, edits: [...edits], answers: [...answers] } },
        { commandId },
      );
}

/** The same wish as a new command on whatever the draft is then. */
function asNew({ expectedVersion: _, ...change }: WaitingChange): WaitingChange {
  return { ...change, commandId: newCommandId() };
}

/** As the server will sign the change; only shown until its answer is there. */
function useEditedBy(): EditedBy {
  const { posts } = useSession();
  const { dayOf } = useOfficeTime();
  const post = posts.find(({ powers }) => powers.includes('admin'))?.title ?? '';
  const today = dayOf(new Date());
  return useMemo(() => ({ by: post, on: today }), [post, today]);
}
