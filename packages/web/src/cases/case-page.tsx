import { getRouteApi } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { casesTexts } from '../texts/cases.ts';
import { BackLink, Page, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import { CaseView } from './case-view.tsx';
import { useEarlierVersions } from './use-earlier-versions.ts';

const route = getRouteApi('/berkas/$caseId');

/** One berkas, with the SOP version it runs on. */
export function CasePage() {
  const { caseId } = route.useParams();
  const reply = useApiQuery('getCase', { params: { id: caseId } }, { refetchInterval: 60_000 });
  const versionId = reply.data?.sop.versionId;
  const sop = useApiQuery(
    'getSop',
    { params: { id: versionId ?? '' } },
    { enabled: versionId !== undefined, staleTime: Infinity },
  );
  const earlier = useEarlierVersions(reply.data);
  if (reply.data && sop.data) {
    const { definition } = sop.data;
    return <CaseView key={caseId} reply={reply.data} definition={definition} earlier={earlier} />;
  }
  const error = reply.error ?? sop.error;
  return (
    <Page title={error ? casesTexts.notShown : casesTexts.pageTitle}>
      {error ? (
        <>
          <RefusalAlert error={error} />
          <p>
            <BackLink to="/berkas">{casesTexts.toList}</BackLink>
          </p>
        </>
      ) : (
        <SkeletonLines lines={8} />
      )}
    </Page>
  );
}
