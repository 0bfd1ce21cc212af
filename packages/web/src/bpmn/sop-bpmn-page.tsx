import { getRouteApi } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import { BackLink, Page, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import { BpmnView } from './bpmn-view.tsx';
import { DownloadButton } from './download-button.tsx';

const route = getRouteApi('/sop/$versionId/bpmn');

/** The flow of one SOP version as BPMN. */
export function SopBpmnPage() {
  const { versionId } = route.useParams();
  const params = { id: versionId };
  const sop = useApiQuery('getSop', { params });
  const bpmn = useApiQuery('getSopBpmn', { params, query: {} }, { staleTime: Infinity });
  const { data } = sop;
  return (
    <Page
      title={texts.title}
      lead={data && texts.lead(data.summary.title, data.summary.version)}
      above={
        <BackLink to="/sop/$versionId" params={{ versionId }}>
          {texts.toSop}
        </BackLink>
      }
      actions={data && <DownloadButton path={`/api/sops/${versionId}/bpmn`} />}
    >
      <RefusalAlert error={sop.error} />
      {sop.isPending ? <SkeletonLines lines={10} /> : null}
      {data === undefined ? null : (
        <BpmnView
          definition={data.definition}
          title={data.summary.title}
          file={bpmn.data}
          error={bpmn.error}
        />
      )}
    </Page>
  );
}
