import type { CaseListReply } from '@tuntas/api';
import { caseStatusTexts, resultTexts } from '../texts/desk.ts';
import { Tag, type TagTone } from './tag.tsx';

type Status = CaseListReply['items'][number]['status'];

const TONES: Readonly<Record<Status, TagTone>> = {
  open: 'primary',
  suspended: 'soon',
  closed: 'good',
  cancelled: 'late',
};

export interface CaseStatusTagProps {
  readonly status: Status;
  readonly result: string | null;
}

/** Where a berkas stands, in a word, the same wherever it is shown: an ended one says how. */
export function CaseStatusTag({ status, result }: CaseStatusTagProps) {
  const ended = status === 'closed' && result !== null ? resultTexts[result] : undefined;
  return (
    <Tag tone={status === 'closed' && result === 'refused' ? 'late' : TONES[status]}>
      {ended ?? caseStatusTexts[status] ?? status}
    </Tag>
  );
}
