import { useEffect, useRef } from 'react';
import { Panel } from '../../ui/index.ts';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { useMarkedPlace } from '../page/use-part.ts';
import { BringsSection } from './brings-section.tsx';
import { EntrySection } from './entry-section.tsx';
import classes from './flow.module.css';
import { PerformerList } from './performer-list.tsx';

/** What belongs to no single step: who there is, how a case comes in, and with which papers. */
export function GeneralPanel() {
  const box = useRef<HTMLDivElement>(null);
  const [place = ''] = useMarkedPlace();
  const isSought = /^\/flow\/(performers|entries|brings)\b/.test(place);
  useEffect(() => {
    if (isSought) box.current?.querySelector('button')?.focus();
  }, [isSought]);
  return (
    <Panel title={texts.title}>
      <div ref={box} className={classes['general']}>
        <PerformerList />
        <EntrySection />
        <BringsSection />
      </div>
    </Panel>
  );
}
