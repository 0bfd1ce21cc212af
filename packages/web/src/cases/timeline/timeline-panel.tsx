import { Button } from '@mantine/core';
import type { CaseReply } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';
import { Panel } from '../../ui/index.ts';
import type { Names } from '../names.ts';
import { PrintedHistory } from './printed-history.tsx';
import styles from './timeline.module.css';
import { Timeline } from './timeline.tsx';
import { usePrinting } from './use-printing.ts';

const texts = casesTexts.timeline;

/** The history with its print button. On paper it is the whole page. */
export function TimelinePanel({
  reply,
  names,
}: {
  readonly reply: CaseReply;
  readonly names: Names;
}) {
  const isPrinting = usePrinting();
  if (isPrinting) return <PrintedHistory reply={reply} names={names} />;
  return (
    <div id="riwayat">
      <Panel
        title={texts.heading}
        actions={
          <Button
            className={styles.print ?? ''}
            variant="default"
            size="compact-md"
            onClick={() => window.print()}
          >
            {texts.print}
          </Button>
        }
      >
        <Timeline timeline={reply.timeline} names={names} />
      </Panel>
    </div>
  );
}
