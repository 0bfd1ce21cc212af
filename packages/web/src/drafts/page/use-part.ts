import { getRouteApi } from '@tanstack/react-router';
import { useHasPower } from '../../session/index.ts';
import { useDraft } from './draft-context.ts';

const route = getRouteApi('/rancangan/$draftId');

export type PartName = 'tanya' | 'alur' | 'periksa' | 'uji' | 'riwayat' | 'sahkan';

/** The part that is open: the one of the address, or where there is something to do. */
export function usePart(): PartName {
  const { bagian } = route.useSearch();
  const { reply } = useDraft();
  const isHead = useHasPower('head');
  if (bagian !== undefined) return bagian;
  const { status } = reply.summary;
  if (status === 'signed' || (status === 'proposed' && isHead)) return 'sahkan';
  return reply.questions.length > 0 && status === 'draft' ? 'tanya' : 'alur';
}

/** Step that is open in the part of the flow, and how another one is opened. */
export function useOpenStep(): readonly [string | undefined, (step: string | undefined) => void] {
  const { langkah } = route.useSearch();
  const navigate = route.useNavigate();
  return [
    langkah,
    (step) =>
      void navigate({
        search: { bagian: 'alur', ...(step === undefined ? {} : { langkah: step }) },
        replace: true,
        resetScroll: false,
      }),
  ];
}

/** What a finding is about, as a JSON pointer; undefined when nobody came from a finding. */
export function useMarkedPlace(): readonly [string | undefined, () => void] {
  const { tempat, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const forget = () => {
    if (tempat !== undefined) void navigate({ search, replace: true, resetScroll: false });
  };
  return [tempat, forget];
}
