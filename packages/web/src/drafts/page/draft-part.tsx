import { Suspense, useEffect } from 'react';
import { lazyPart, SkeletonLines } from '../../ui/index.ts';
import { FindingsPart } from '../findings/findings-part.tsx';
import { FlowPart } from '../flow/flow-part.tsx';
import { HistoryPart } from '../history/history-part.tsx';
import { QuestionsPart } from '../questions/questions-part.tsx';
import { usePart, type PartName } from './use-part.ts';

/** The heavy parts that nobody begins with come while one reads. */
const rehearse = lazyPart(() => import('../rehearse/rehearse-part.tsx'), 'RehearsePart');
const release = lazyPart(() => import('../release/release-part.tsx'), 'ReleasePart');

/** The part of the draft that is open. */
export function DraftPart() {
  const part = usePart();
  useEffect(() => {
    rehearse.fetchAhead();
    release.fetchAhead();
  }, []);
  return <Suspense fallback={<SkeletonLines lines={10} />}>{show(part)}</Suspense>;
}

function show(part: PartName) {
  switch (part) {
    case 'tanya':
      return <QuestionsPart />;
    case 'alur':
      return <FlowPart />;
    case 'periksa':
      return <FindingsPart />;
    case 'uji':
      return <rehearse.Part />;
    case 'riwayat':
      return <HistoryPart />;
    case 'sahkan':
      return <release.Part />;
  }
}
