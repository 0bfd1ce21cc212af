import type { SopSummary } from '@tuntas/api';
import { useApiQuery } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { ButtonLink, Panel } from '../../ui/index.ts';
import { writeNote } from '../history/write-note.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './release.module.css';

/** Where the signed version is, and what it still needs to run. */
export function SignedPanel() {
  const { reply } = useDraft();
  const { day } = useOfficeTime();
  const sops = useApiQuery('listSops', {});
  const { sopId, sopVersion } = reply.summary;
  const note = reply.history.findLast(({ type }) => type === 'signed')?.note;
  const sop = sops.data?.find((one) => one.sopId === sopId && one.version === sopVersion);
  return (
    <Panel title={texts.doneTitle}>
      {note === undefined ? null : (
        <p className={classes['lead']}>{texts.doneNote(writeNote(note, day))}</p>
      )}
      {sop === undefined ? (
        <>
          {sops.data === undefined ? null : <p className={classes['lead']}>{texts.later}</p>}
          <ButtonLink to="/sop">{texts.toList}</ButtonLink>
        </>
      ) : (
        <InForce sop={sop} />
      )}
    </Panel>
  );
}

function InForce({ sop }: { readonly sop: SopSummary }) {
  const reply = useApiQuery('getSop', { params: { id: sop.versionId } });
  const unbound = (reply.data?.definition.flow.performers ?? [])
    .filter(
      ({ id, party }) =>
        party === 'office' &&
        !reply.data?.bindings.some(
          ({ performerId, posts }) => performerId === id && posts.length > 0,
        ),
    )
    .map(({ title }) => title);
  return (
    <>
      {unbound.length > 0 ? (
        <p className={classes['returned']}>{texts.unbound(unbound.join(', '))}</p>
      ) : null}
      <ButtonLink to="/sop/$versionId" params={{ versionId: sop.versionId }}>
        {texts.toSop}
      </ButtonLink>
    </>
  );
}
