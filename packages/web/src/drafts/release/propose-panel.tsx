import { Button } from '@mantine/core';
import { useCommand } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { Panel, RefusalAlert, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';
import { UnmatchedNote } from './unmatched-note.tsx';

/** Putting the draft before the head; says what is still in the way. */
export function ProposePanel() {
  const { reply, show, waiting } = useDraft();
  const isAdmin = useHasPower('admin');
  const { id, version, openQuestions, errors, proposals } = reply.summary;
  const propose = useCommand('proposeDraft', {
    refreshes: ['listDrafts'],
    onDone: (next) => {
      show(next);
      toast(texts.proposed);
    },
  });
  const returned = reply.history.findLast(({ type }) => type === 'returned');
  const { canPlace, isApart, alike } = reply.placing;
  const isUnplaced = canPlace && !isApart && reply.basedOn === null && alike.length > 0;
  const reasons = [
    ...(isUnplaced ? [texts.unplaced] : []),
    ...(openQuestions > 0 ? [texts.questionsLeft(openQuestions)] : []),
    ...(proposals > 0 ? [texts.proposalsLeft(proposals)] : []),
    ...(errors > proposals ? [texts.errorsLeft(errors - proposals)] : []),
    ...(waiting.length > 0 ? [texts.unsaved] : []),
  ];
  return (
    <Panel title={texts.proposeTitle}>
      {returned?.note === undefined ? null : (
        <p className={classes['returned']}>
          <strong>{texts.returnedTitle}:</strong> {returned.note}
        </p>
      )}
      <p className={classes['lead']}>{texts.proposeText}</p>
      {reasons.length > 0 ? (
        <div id="belum-siap" className={classes['reasons']}>
          <strong>{texts.notReady}</strong>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {isAdmin ? <UnmatchedNote /> : null}
      <RefusalAlert error={propose.error} />
      {isAdmin ? (
        <Button
          disabled={reasons.length > 0}
          loading={propose.isPending}
          aria-describedby={reasons.length > 0 ? 'belum-siap' : undefined}
          onClick={() => propose.run({ params: { id }, body: { expectedVersion: version } })}
        >
          {texts.propose}
        </Button>
      ) : null}
    </Panel>
  );
}
