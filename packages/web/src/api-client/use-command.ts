import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallOf, ReplyOf, RouteName } from '@tuntas/api';
import { useRef } from 'react';
import { isDefinite } from './api-refusal.ts';
import { newCommandId } from './command-id.ts';
import { send } from './send.ts';

export interface CommandOptions<N extends RouteName> {
  /** Route names whose readings are stale after this command. */
  readonly refreshes?: readonly RouteName[];
  readonly onDone?: (reply: ReplyOf<N>, input: CallOf<N>) => void;
}

type Sent<N extends RouteName> = { readonly input: CallOf<N>; readonly file?: File | undefined };

/**
 * A changing call. One command id belongs to one filled form: it is kept while the outcome is not
 * known (no answer, server not ready), so that pressing the button again can never do it twice,
 * and renewed once the outcome is known.
 */
export function useCommand<N extends RouteName>(
  name: N,
  { refreshes = [], onDone }: CommandOptions<N> = {},
) {
  const commandId = useRef<string | null>(null);
  const client = useQueryClient();
  const mutation = useMutation<ReplyOf<N>, Error, Sent<N>>({
    mutationFn: async ({ input, file }) => {
      commandId.current ??= newCommandId();
      try {
        const reply = await send(name, input, { commandId: commandId.current, file });
        commandId.current = null;
        return reply;
      } catch (error) {
        if (isDefinite(error)) commandId.current = null;
        throw error;
      }
    },
    onSuccess: async (reply, { input }) => {
      onDone?.(reply, input);
      await Promise.all(refreshes.map((route) => client.invalidateQueries({ queryKey: [route] })));
    },
  });
  return {
    /** Sends it; a refusal is in `error`, nothing is thrown. */
    run: (input: CallOf<N>, file?: File) => mutation.mutate({ input, file }),
    /** Sends it and resolves with the reply; throws the refusal. */
    runAsync: (input: CallOf<N>, file?: File) => mutation.mutateAsync({ input, file }),
    isPending: mutation.isPending,
    error: mutation.error,
    reply: mutation.data,
    reset: mutation.reset,
  };
}
