import { useApiQuery } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { versionTexts as texts } from '../../texts/sop-versions.ts';
import { Tag } from '../../ui/index.ts';
import { STATE_TONES, stateOf, tellPeriod } from './tell-state.ts';

/** Where the version stands, beside its number. */
export function StateTag({ versionId }: { readonly versionId: string }) {
  const { day } = useOfficeTime();
  const { data } = useApiQuery('listSopVersions', { params: { id: versionId } });
  const life = data?.find((each) => each.versionId === versionId);
  if (life === undefined) return null;
  const state = stateOf(life);
  return (
    <>
      <Tag tone={STATE_TONES[state]}>{texts.states[state]}</Tag> {tellPeriod(life, day)}
    </>
  );
}
