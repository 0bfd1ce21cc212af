import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionReply } from '@tuntas/api';
import type { CaseAction } from '@tuntas/sop';
import { ApiRefusal, NoAnswer, send } from '../../api-client/index.ts';
import type { DraftHandle } from './use-action-draft.ts';

export interface ActFailure {
  readonly message: string;
  readonly todo: string;
  /** The berkas is not any more what the person was looking at. */
  readonly isStale: boolean;
}

export interface ActListeners {
  readonly onDone: (reply: ActionReply, action: CaseAction) => void;
  /** Somebody else was first. The form may vanish with its step, so its words are handed up. */
  readonly onStale: (failure: ActFailure, action: CaseAction) => void;
}

/** Codes that say: look again, then decide again. */
const STALE = new Set([
  'CASE_CHANGED',
  'COMMAND_ID_REUSED',
  'STEP_NOT_OPEN',
  'CASE_CLOSED',
  'CASE_SUSPENDED',
  'CASE_NOT_SUSPENDED',
  'CASE_NOT_CLOSED',
  'ALREADY_CONFIRMED',
]);

/**
 * Sends an action and waits for the server. While the outcome of an attempt is not known, the
 * same words go out as the same request again; once it is known, the next attempt is a new one.
 */
export function useAct(
  caseId: string,
  version: number,
  { draft, change, finish, renewCommand }: DraftHandle,
  { onDone, onStale }: ActListeners,
) {
  const client = useQueryClient();
  const mutation = useMutation<ActionReply, Error, CaseAction>({
    mutationFn: async (action) => {
      const body = JSON.stringify(action);
      const expectedVersion = draft.sent?.body === body ? draft.sent.expectedVersion : version;
      change({ sent: { expectedVersion, body } });
      return send(
        'act',
        { params: { id: caseId }, body: { expectedVersion, action } },
        { commandId: draft.commandId },
      );
    },
    onSuccess: async (reply, action) => {
      finish();
      onDone(reply, action);
      await Promise.all(
        (['getCase', 'getInbox', 'listCases'] as const).map((route) =>
          client.invalidateQueries({ queryKey: [route] }),
        ),
      );
    },
    onError: async (error, action) => {
      if (isKnown(error)) renewCommand();
      const failure = toFailure(error);
      if (failure.isStale) {
        onStale(failure, action);
        await client.invalidateQueries({ queryKey: ['getCase'] });
      }
    },
  });
  return {
    act: mutation.mutate,
    isPending: mutation.isPending,
    failure: mutation.error && toFailure(mutation.error),
    reset: mutation.reset,
  };
}

/** True when the answer says for certain that nothing was stored. */
const isKnown = (error: Error) =>
  error instanceof ApiRefusal && error.status < 500 && error.status !== 429;

function toFailure(error: Error): ActFailure {
  if (error instanceof ApiRefusal) {
    return { message: error.message, todo: error.todo, isStale: STALE.has(error.code) };
  }
  const message =
    error instanceof NoAnswer
      ? 'Server tidak menjawab; belum pasti apakah tindakan ini tersimpan.'
      : 'Tindakan ini tidak terkirim.';
  return {
    message,
    todo: 'Isian Anda tetap ada. Tekan tombolnya sekali lagi: tindakan yang sama tidak akan tercatat dua kali.',
    isStale: false,
  };
}
