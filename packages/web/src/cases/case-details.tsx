import type { CaseReply } from '@tuntas/api';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { MoveCaseLink } from '../case-moves/index.ts';
import { casesTexts } from '../texts/cases.ts';
import { ClientBlock } from './details/client-block.tsx';
import { FilesBlock } from './details/files-block.tsx';
import { HoldersBlock } from './details/holders-block.tsx';
import { LetterBlock } from './details/letter-block.tsx';
import styles from './case-view.module.css';
import { isWide } from './is-wide.ts';

const texts = casesTexts.details;

/** Facts beside the work: who, which letter, which papers. Folded on a phone. */
export function CaseDetails({ reply }: { readonly reply: CaseReply }) {
  return (
    <div className={styles.details}>
      {reply.holders.length > 0 && (
        <Fold title={texts.holders}>
          <HoldersBlock holders={reply.holders} />
        </Fold>
      )}
      {reply.client && (
        <Fold title={texts.client}>
          <ClientBlock caseId={reply.id} client={reply.client} />
        </Fold>
      )}
      <Fold title={texts.letter}>
        <LetterBlock agenda={reply.agenda} />
      </Fold>
      <Fold title={`${texts.files} (${reply.files.length})`}>
        <FilesBlock files={reply.files} />
      </Fold>
      <Fold title={texts.sop}>
        <Link to="/sop/$versionId" params={{ versionId: reply.sop.versionId }}>
          {reply.sop.title}
        </Link>{' '}
        ({texts.version(reply.sop.version)})
        <MoveCaseLink reply={reply} />
      </Fold>
    </div>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(isWide);
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
