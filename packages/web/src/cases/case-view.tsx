import type { ActionReply, CaseReply } from '@tuntas/api';
import type { CaseAction, SopDefinition } from '@tuntas/sop';
import { useMemo, useState } from 'react';
import { useOfficeTime } from '../session/index.ts';
import { casesTexts } from '../texts/cases.ts';
import { BackLink, CaseStatusTag, Page } from '../ui/index.ts';
import { ActionArea } from './actions/action-area.tsx';
import { tellDone } from './actions/tell-done.ts';
import { CaseDetails } from './case-details.tsx';
import styles from './case-view.module.css';
import { LetterLine } from './letter-line.tsx';
import { makeNames, type EarlierVersion } from './names.ts';
import { PathPanel } from './path/path-panel.tsx';
import { DisposisiBanner } from './details/disposisi-banner.tsx';
import { isFormGone, StaleNotice, type Stale } from './stale-notice.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';
import { WhyHere } from './why-here.tsx';

interface Props {
  readonly reply: CaseReply;
  readonly definition: SopDefinition;
  /** Versions it ran on before it was moved. */
  readonly earlier: readonly EarlierVersion[];
}

/** The berkas: why it is here, what can be done, where it has been, what happened. */
export function CaseView({ reply, definition, earlier }: Props) {
  const { day, dayOf } = useOfficeTime();
  const names = useMemo(
    () => makeNames(definition, reply.files, earlier),
    [definition, reply.files, earlier],
  );
  const [done, setDone] = useState<string | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const { state } = reply;
  const listeners = {
    onDone: (_answer: ActionReply, action: CaseAction) => {
      setStale(null);
      setDone(tellDone(action, names));
    },
    onStale: (failure: { message: string; todo: string }, action: CaseAction) =>
      setStale({ ...failure, action }),
  };
  return (
    <div className={styles.view}>
      <Page
        title={reply.name}
        lead={
          <>
            <CaseStatusTag status={state.status} result={state.result} />{' '}
            {casesTexts.number(reply.number)} · {reply.sop.title} ·{' '}
            {casesTexts.details.opened.toLowerCase()} {day(dayOf(reply.openedAt))}
          </>
        }
        above={<BackLink to="/berkas">{casesTexts.toList}</BackLink>}
      >
        <WhyHere why={reply.why} done={done} />
        {stale && isFormGone(stale.action, reply) && (
          <StaleNotice stale={stale} onClose={() => setStale(null)} />
        )}
        <LetterLine agenda={reply.agenda} isNamedByIt={reply.client === null} />
        <div className={styles.columns}>
          <div className={styles.main}>
            <DisposisiBanner reply={reply} names={names} />
            <ActionArea reply={reply} definition={definition} names={names} listeners={listeners} />
            <PathPanel
              definition={definition}
              state={state}
              timeline={reply.timeline}
              names={names}
            />
            <TimelinePanel reply={reply} names={names} />
          </div>
          <CaseDetails reply={reply} />
        </div>
      </Page>
    </div>
  );
}
