import { Panel } from '../../ui/index.ts';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { BringsSection } from './brings-section.tsx';
import { EntrySection } from './entry-section.tsx';
import classes from './flow.module.css';
import { PerformerList } from './performer-list.tsx';

/** What belongs to no single step: who there is, how a case comes in, and with which papers. */
export function GeneralPanel() {
  return (
    <Panel title={texts.title}>
      <div className={classes['general']}>
        <PerformerList />
        <EntrySection />
        <BringsSection />
      </div>
    </Panel>
  );
}
