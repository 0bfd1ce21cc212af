import { useHasPower } from '../../session/index.ts';
import { BesidePanels, DraftOriginPanel, PrintSheetButton, SopSheet } from '../../sops/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { DiscardPanel } from './discard-panel.tsx';
import { PairsPanel } from './pairs-panel.tsx';
import { ProposePanel } from './propose-panel.tsx';
import classes from './release.module.css';
import { SignPanel } from './sign-panel.tsx';
import { SignedPanel } from './signed-panel.tsx';
import { ToSignPanel } from './to-sign-panel.tsx';
import { UnmatchedNote } from './unmatched-note.tsx';
import { WarningsPanel } from './warnings-panel.tsx';

/**
 * From the settled draft to the version in force: proposing, reading, signing or returning. The
 * head signs below what is to be read.
 */
export function ReleasePart() {
  const { reply } = useDraft();
  const isHead = useHasPower('head');
  const isAdmin = useHasPower('admin');
  const { id, status, version } = reply.summary;
  return (
    <div className={classes['part']}>
      {status === 'draft' ? <ProposePanel /> : null}
      {status === 'proposed' && isHead ? <ToSignPanel /> : null}
      {status === 'proposed' && !isHead ? (
        <Panel title={texts.waitingTitle}>
          <p className={classes['lead']}>{texts.waitingText}</p>
        </Panel>
      ) : null}
      {status === 'signed' ? <SignedPanel /> : null}
      {status === 'proposed' && isHead ? <UnmatchedNote /> : null}
      {status === 'draft' || status === 'proposed' ? <PairsPanel /> : null}
      {status === 'draft' || status === 'proposed' ? <WarningsPanel /> : null}
      <ChangesPanel />
      <DraftOriginPanel draftId={id} version={version} />
      <Panel
        title={status === 'signed' ? texts.sheetSigned : texts.sheetTitle}
        actions={status === 'signed' ? null : <PrintSheetButton of="draft" id={id} />}
      >
        <SopSheet definition={reply.definition} />
      </Panel>
      <BesidePanels definition={reply.definition} />
      {status === 'proposed' && isHead ? <SignPanel /> : null}
      {isAdmin && (status === 'draft' || status === 'proposed') ? <DiscardPanel /> : null}
    </div>
  );
}
