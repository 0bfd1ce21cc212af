import { getRouteApi } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import { BackLink, Page, RefusalAlert, SkeletonLines } from '../ui/index.ts';
import { BpmnView } from './bpmn-view.tsx';
import { DownloadButton } from './download-button.tsx';

const route = getRouteApi('/rancangan/$draftId/bpmn');

/** The flow of a draft, as it is now, as BPMN. */
export function DraftBpmnPage() {
  const { draftId } = route.useParams();
  const params = { id: draftId };
  const draft = useApiQuery('getDraft', { params });
  const bpmn = useApiQuery('getDraftBpmn', { params, query: {} }, { staleTime: 0 });
  const { data } = draft;
  return (
    <Page
      title={texts.title}
      lead={data && texts.lead(data.summary.title, data.summary.sopVersion)}
      above={
        <BackLink to="/rancangan/$draftId" params={{ draftId }} search={{ bagian: 'alur' }}>
          {texts.toDraft}
        </BackLink>
      }
      actions={data && <DownloadButton path={`/api/sop-drafts/${draftId}/bpmn`} />}
    >
      <RefusalAlert error={draft.error} />
      {draft.isPending ? <SkeletonLines lines={10} /> : null}
      {data === undefined ? null : (
        <BpmnView
          definition={data.definition}
          title={data.summary.title}
          file={bpmn.isFetching ? undefined : bpmn.data}
          error={bpmn.error}
        />
      )}
    </Page>
  );
}
