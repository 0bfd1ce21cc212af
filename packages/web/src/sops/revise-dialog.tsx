import { Link } from '@tanstack/react-router';
import type { DraftSummary } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { neighbourTexts as texts } from '../texts/draft-neighbours.ts';
import { draftListTexts } from '../texts/drafts.ts';
import { FormDialog } from '../ui/index.ts';
import styles from './sop-page.module.css';

export interface ReviseDialogProps {
  /** Open drafts of the SOP. */
  readonly drafts: readonly DraftSummary[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onBegin: () => void;
  readonly onClose: () => void;
}

/** Before a second draft of one SOP: of two that are signed, the later loses what the first changed. */
export function ReviseDialog({ drafts, isPending, error, onBegin, onClose }: ReviseDialogProps) {
  const { instant } = useOfficeTime();
  return (
    <FormDialog
      title={texts.askTitle}
      submit={texts.askBegin}
      isPending={isPending}
      error={error}
      onSubmit={onBegin}
      onClose={onClose}
    >
      <p className={styles.lead}>{texts.askText(drafts.length)}</p>
      <ul className={styles.openDrafts}>
        {drafts.map(({ id, status, origin, changedAt, changedBy }) => (
          <li key={id}>
            <Link to="/rancangan/$draftId" params={{ draftId: id }}>
              {texts.askOpen(origin, draftListTexts.status[status])}
            </Link>
            <small>{texts.changedBy(instant(changedAt), changedBy)}</small>
          </li>
        ))}
      </ul>
    </FormDialog>
  );
}
