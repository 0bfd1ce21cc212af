import { Button } from '@mantine/core';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { Panel } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';
import { SIGN_PLACE } from './sign-panel.tsx';

/** What waits for the head, and the way past what is to be read to where it is signed. */
export function ToSignPanel() {
  const { reply } = useDraft();
  return (
    <Panel title={texts.waitingTitle}>
      <p className={classes['lead']}>{texts.topText(reply.summary.sopVersion)}</p>
      <Button
        variant="default"
        onClick={() => {
          const place = document.getElementById(SIGN_PLACE);
          place?.focus({ preventScroll: true });
          place?.scrollIntoView({ block: 'start' });
        }}
      >
        {texts.toSign}
      </Button>
    </Panel>
  );
}
