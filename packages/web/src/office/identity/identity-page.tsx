import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { identityTexts as texts } from '../../texts/index.ts';
import { Panel, RefusalAlert, SkeletonLines } from '../../ui/index.ts';
import { OfficeFrame } from '../office-frame.tsx';
import office from '../office.module.css';
import { IdentityForm } from './identity-form.tsx';

/** Kantor, identitas: what stands at the head of the letters of the office. */
export function IdentityPage() {
  const identity = useApiQuery('getOfficeIdentity', {});
  const isAdmin = useHasPower('admin');
  return (
    <OfficeFrame title={texts.pageTitle} lead={texts.lead}>
      <RefusalAlert error={identity.error} />
      <Panel>
        <p className={office['note']}>{texts.use}</p>
        {identity.data === undefined ? (
          <SkeletonLines lines={6} />
        ) : (
          <IdentityForm key={identity.data.version} identity={identity.data} mayChange={isAdmin} />
        )}
      </Panel>
    </OfficeFrame>
  );
}
