import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { pairingTexts } from '../../texts/sop-pairing.ts';
import { FormDialog } from '../../ui/index.ts';
import { EffectiveNote } from './effective-note.tsx';
import { FirstVersion } from './first-version-note.tsx';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';
import { usePairs } from './use-pairs.ts';

export interface SignDialogProps {
  /** Local day (YYYY-MM-DD) on which the version begins. */
  readonly day: string;
  readonly onClose: () => void;
}

/** A signed version stays as it is: what signing does is said before it is done. */
export function SignDialog({ day, onClose }: SignDialogProps) {
  const { reply, show } = useDraft();
  const time = useOfficeTime();
  const lacking = (usePairs() ?? [])
    .filter(({ by }) => by === 'none')
    .map(({ performer }) => performer);
  const { id, version, newest, revises, sopVersion } = reply.summary;
  const sign = useCommand('signDraft', {
    refreshes: ['listDrafts', 'listSops', 'getSop', 'listSopVersions', 'listSopHistory'],
    // The heading of the page that follows says it; it is far above the button that was pressed.
    onDone: (next) => {
      show(next);
      window.scrollTo({ top: 0 });
    },
  });
  return (
    <FormDialog
      title={texts.confirmTitle(sopVersion)}
      submit={texts.confirmSign(sopVersion)}
      isPending={sign.isPending}
      error={sign.error}
      onClose={onClose}
      onSubmit={() => {
        const body = { expectedVersion: version, inForceOn: day };
        sign.run({ params: { id }, body: newest > revises ? { ...body, over: newest } : body });
      }}
    >
      <ul className={classes['effects']}>
        <li>{texts.confirmInForce(sopVersion, time.day(day))}</li>
        {newest > 0 ? (
          <li>{texts.confirmOver(newest)}</li>
        ) : (
          <li>
            <FirstVersion alike={reply.placing.alike} /> {texts.confirmFirst}
          </li>
        )}
        {newest > 0 ? <li>{texts.confirmRunning}</li> : null}
        <li>{texts.confirmForever}</li>
        {lacking.length > 0 ? (
          <li>
            {pairingTexts.lacking(lacking.join(', '))} {pairingTexts.whatToDo}
          </li>
        ) : null}
      </ul>
      <EffectiveNote day={day} />
    </FormDialog>
  );
}
