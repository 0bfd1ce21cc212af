import { useQueries } from '@tanstack/react-query';
import type { CaseReply, TimelineEntry } from '@tuntas/api';
import { send } from '../api-client/index.ts';
import type { EarlierVersion } from './names.ts';

/** The versions that the berkas ran on before it was moved, by its history; those read so far. */
export function useEarlierVersions(reply: CaseReply | undefined): readonly EarlierVersion[] {
  const moves = listMoves(reply?.timeline ?? []);
  return useQueries({
    queries: moves.map(({ versionId }) => {
      const input = { params: { id: versionId } };
      return {
        queryKey: ['getSop', input],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
          send('getSop', input, { signal }),
        staleTime: Infinity,
      };
    }),
    combine: (sops) =>
      sops.flatMap(({ data }, at) =>
        data ? [{ definition: data.definition, untilSeq: moves[at]?.untilSeq ?? 0 }] : [],
      ),
  });
}

function listMoves(
  timeline: readonly TimelineEntry[],
): readonly { readonly versionId: string; readonly untilSeq: number }[] {
  return timeline
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap(({ seq, event }) =>
      event.type === 'case-moved' ? [{ versionId: event.from.versionId, untilSeq: seq }] : [],
    );
}
