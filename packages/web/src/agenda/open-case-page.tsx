import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useApiQuery } from '../api-client/index.ts';
import { entryTexts, openCaseTexts as texts } from '../texts/index.ts';
import { IconArrowLeft, Page, Panel, RefusalAlert, SkeletonLines, toast } from '../ui/index.ts';
import classes from './agenda-entry.module.css';
import { OpenCaseForm } from './open-case-form.tsx';

/** Opening a case from an entry: by which SOP, through which way in, for whom. */
export function OpenCasePage() {
  const { entryId } = useParams({ from: '/agenda/$entryId/buka-berkas' });
  const entry = useApiQuery('getAgendaEntry', { params: { id: entryId } });
  const sops = useApiQuery('listSops', {}, { staleTime: 300_000 });
  const navigate = useNavigate();
  const data = entry.data;
  return (
    <Page
      title={texts.title}
      lead={data === undefined ? '\u00a0' : texts.lead(data.number, data.year, data.subject)}
      width="reading"
      above={
        <Link to="/agenda/$entryId" params={{ entryId }} className={classes['up']}>
          <IconArrowLeft size={16} aria-hidden />
          {data === undefined ? entryTexts.toAgenda : entryTexts.title(data.number, data.year)}
        </Link>
      }
    >
      <RefusalAlert error={entry.error ?? sops.error} />
      {data === undefined || sops.data === undefined ? (
        entry.error === null && sops.error === null ? (
          <SkeletonLines lines={8} />
        ) : null
      ) : sops.data.length === 0 ? (
        <Panel>{texts.noSops}</Panel>
      ) : (
        <OpenCaseForm
          entry={data}
          sops={sops.data}
          onOpened={(caseId) => {
            toast(texts.opened);
            void navigate({ to: '/berkas/$caseId', params: { caseId } });
          }}
        />
      )}
    </Page>
  );
}
