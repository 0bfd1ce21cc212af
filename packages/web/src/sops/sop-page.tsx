import { Alert } from '@mantine/core';
import type { SopReply } from '@tuntas/api';
import { getRouteApi } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { RunningOnOlder } from '../case-moves/index.ts';
import { useHasPower } from '../session/index.ts';
import { bpmnTexts } from '../texts/bpmn.ts';
import { sopsTexts } from '../texts/sops.ts';
import {
  BackLink,
  ButtonLink,
  IconAlertTriangle,
  Page,
  RefusalAlert,
  SkeletonLines,
} from '../ui/index.ts';
import { BesidePanels } from './beside-panels.tsx';
import { BindingsPanel } from './bindings-panel.tsx';
import { DiagnosticsPanel } from './diagnostics-panel.tsx';
import { FactsPanel } from './facts/facts-panel.tsx';
import { ExportButton } from './files/export-button.tsx';
import { PairingNote } from './pairing-note.tsx';
import { PrintSheetButton } from './print/print-sheet-button.tsx';
import { ReviseButton } from './revise-button.tsx';
import { OriginPanel } from './shelf/origin-panel.tsx';
import { SopSheet } from './sheet/sop-sheet.tsx';
import styles from './sop-page.module.css';
import { StateNote } from './versions/state-note.tsx';
import { StateTag } from './versions/state-tag.tsx';
import { VersionsPanel } from './versions/versions-panel.tsx';
import { WithdrawButton } from './withdraw/withdraw-button.tsx';

const route = getRouteApi('/sop/$versionId');

/** One SOP version: the official sheet, and beside it what the office settled. */
export function SopPage() {
  const { versionId } = route.useParams();
  const sop = useApiQuery('getSop', { params: { id: versionId } });
  if (sop.data) return <SopView sop={sop.data} />;
  return (
    <Page title={sop.error ? sopsTexts.notShown : sopsTexts.pageTitle}>
      {sop.error ? (
        <>
          <RefusalAlert error={sop.error} />
          <p>
            <BackLink to="/sop">{sopsTexts.toList}</BackLink>
          </p>
        </>
      ) : (
        <SkeletonLines lines={10} />
      )}
    </Page>
  );
}

function SopView({ sop }: { readonly sop: SopReply }) {
  const { summary, definition } = sop;
  const isAdmin = useHasPower('admin');
  return (
    <div className={styles.page}>
      <Page
        title={summary.title}
        lead={
          <>
            {summary.number} · {sopsTexts.version(summary.version)}{' '}
            <StateTag versionId={summary.versionId} />
          </>
        }
        above={<BackLink to="/sop">{sopsTexts.toList}</BackLink>}
        actions={
          <>
            <PrintSheetButton of="version" id={summary.versionId} />
            <ExportButton versionId={summary.versionId} />
            <ButtonLink
              variant="default"
              to="/sop/$versionId/bpmn"
              params={{ versionId: summary.versionId }}
            >
              {bpmnTexts.link}
            </ButtonLink>
            <WithdrawButton sop={sop} />
            {isAdmin && <ReviseButton versionId={summary.versionId} sopId={summary.sopId} />}
          </>
        }
      >
        <StateNote versionId={summary.versionId} />
        <PairingNote names={summary.withoutPost} />
        <RunningOnOlder sop={sop} />
        {summary.hasDemoDecisions && (
          <Alert
            className={styles.demo ?? ''}
            variant="light"
            color="yellow"
            icon={<IconAlertTriangle aria-hidden />}
            title={sopsTexts.demo}
            mb="md"
            styles={{ title: { color: 'var(--tuntas-soon)' }, message: { color: '#212529' } }}
          >
            {sopsTexts.demoLong}
          </Alert>
        )}
        <div className={styles.paper}>
          <SopSheet definition={definition} />
        </div>
        <div className={styles.versions}>
          <VersionsPanel versionId={summary.versionId} />
          <OriginPanel versionId={summary.versionId} />
        </div>
        <div className={styles.beside}>
          <div>
            <BesidePanels definition={definition} />
            <BindingsPanel sop={sop} />
            <DiagnosticsPanel diagnostics={sop.diagnostics} />
          </div>
          <div>
            <FactsPanel definition={definition} />
          </div>
        </div>
      </Page>
    </div>
  );
}
