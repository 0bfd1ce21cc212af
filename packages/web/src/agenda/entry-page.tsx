import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiQuery } from '../api-client/index.ts';
import { useHasPower, useOfficeTime } from '../session/index.ts';
import { agendaTexts, caseStatusTexts, entryTexts as texts } from '../texts/index.ts';
import {
  AttachmentList,
  ButtonLink,
  IconArrowLeft,
  Page,
  Panel,
  RefusalAlert,
  SkeletonLines,
  Tag,
} from '../ui/index.ts';
import classes from './agenda-entry.module.css';
import { AttachFiles } from './attach-files.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { CorrectionHistory } from './correction-history.tsx';
import { EntryDetails } from './entry-details.tsx';

/** One entry: what came in, its files, its cases, and what was corrected. */
export function EntryPage() {
  const { entryId } = useParams({ from: '/agenda/$entryId' });
  const entry = useApiQuery('getAgendaEntry', { params: { id: entryId } });
  const time = useOfficeTime();
  const mayChange = useHasPower('agenda');
  const [isCorrecting, setCorrecting] = useState(false);
  const above = (
    <Link to="/agenda" className={classes['up']}>
      <IconArrowLeft size={16} aria-hidden /> {texts.toAgenda}
    </Link>
  );
  if (entry.data === undefined) {
    return (
      <Page title={agendaTexts.title} above={above} width="reading">
        {entry.isPending ? <SkeletonLines /> : <RefusalAlert error={entry.error} />}
      </Page>
    );
  }
  const data = entry.data;
  const title = texts.title(data.number, data.year);
  if (data.isHidden) {
    return (
      <Page title={title} above={above} width="reading">
        <Panel>{agendaTexts.hidden}</Panel>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      lead={data.subject}
      above={above}
      width="reading"
      actions={
        mayChange ? (
          <>
            <Button variant="default" onClick={() => setCorrecting(true)}>
              {texts.correct}
            </Button>
            <ButtonLink to="/agenda/$entryId/buka-berkas" params={{ entryId }}>
              {texts.openCase}
            </ButtonLink>
          </>
        ) : undefined
      }
    >
      <Panel title={texts.details}>
        <EntryDetails entry={data} />
      </Panel>
      <Panel title={texts.files}>
        {data.files.length === 0 ? null : <AttachmentList files={data.files} time={time} />}
        <AttachFiles entryId={data.id} hasFiles={data.files.length > 0} mayAttach={mayChange} />
      </Panel>
      <Panel title={texts.cases}>
        {data.cases.length === 0 ? <p className={classes['quiet']}>{texts.noCases}</p> : null}
        <ul className={classes['cases']}>
          {data.cases.map((item) => (
            <li key={item.id}>
              <Link to="/berkas/$caseId" params={{ caseId: item.id }}>
                {item.number}
              </Link>
              <span>{item.title}</span>
              <Tag>{caseStatusTexts[item.status] ?? item.status}</Tag>
            </li>
          ))}
        </ul>
      </Panel>
      {data.corrections > 0 ? (
        <Panel title={texts.history}>
          <CorrectionHistory entryId={data.id} />
        </Panel>
      ) : null}
      {isCorrecting ? <CorrectDialog entry={data} onClose={() => setCorrecting(false)} /> : null}
    </Page>
  );
}
