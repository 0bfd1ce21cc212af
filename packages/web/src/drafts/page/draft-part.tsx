import { FindingsPart } from '../findings/findings-part.tsx';
import { FlowPart } from '../flow/flow-part.tsx';
import { HistoryPart } from '../history/history-part.tsx';
import { QuestionsPart } from '../questions/questions-part.tsx';
import { RehearsePart } from '../rehearse/rehearse-part.tsx';
import { ReleasePart } from '../release/release-part.tsx';
import { usePart } from './use-part.ts';

/** The part of the draft that is open. */
export function DraftPart() {
  const part = usePart();
  switch (part) {
    case 'tanya':
      return <QuestionsPart />;
    case 'alur':
      return <FlowPart />;
    case 'periksa':
      return <FindingsPart />;
    case 'uji':
      return <RehearsePart />;
    case 'riwayat':
      return <HistoryPart />;
    case 'sahkan':
      return <ReleasePart />;
  }
}
