import { Suspense, useEffect } from 'react';
import { lazyPart, SkeletonLines } from '../../ui/index.ts';
import { FlowPart } from '../flow/flow-part.tsx';
import { usePart, type PartName } from './use-part.ts';

/** What is not open comes while one reads; the flow, which most drafts begin with, at once. */
const questions = lazyPart(() => import('../questions/questions-part.tsx'), 'QuestionsPart');
const findings = lazyPart(() => import('../findings/findings-part.tsx'), 'FindingsPart');
const history = lazyPart(() => import('../history/history-part.tsx'), 'HistoryPart');
const rehearse = lazyPart(() => import('../rehearse/rehearse-part.tsx'), 'RehearsePart');
const release = lazyPart(() => import('../release/release-part.tsx'), 'ReleasePart');

/** The part of the draft that is open. */
export function DraftPart() {
  const part = usePart();
  useEffect(() => {
    for (const other of [questions, findings, history, rehearse, release]) other.fetchAhead();
  }, []);
  return <Suspense fallback={<SkeletonLines lines={10} />}>{show(part)}</Suspense>;
}

function show(part: PartName) {
  switch (part) {
    case 'tanya':
      return <questions.Part />;
    case 'alur':
      return <FlowPart />;
    case 'periksa':
      return <findings.Part />;
    case 'uji':
      return <rehearse.Part />;
    case 'riwayat':
      return <history.Part />;
    case 'sahkan':
      return <release.Part />;
  }
}
