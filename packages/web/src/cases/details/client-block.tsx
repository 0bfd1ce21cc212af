import { Button } from '@mantine/core';
import type { CaseClient } from '@tuntas/api';
import { useState } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { ClientCorrections } from './client-corrections.tsx';
import styles from './client.module.css';
import { CorrectClientDialog } from './correct-client-dialog.tsx';
import { Facts } from './facts.tsx';

const texts = casesTexts.details;

/** The person the berkas is about. NIK and KK come masked from the server. */
export function ClientBlock({
  caseId,
  client,
}: {
  readonly caseId: string;
  readonly client: CaseClient;
}) {
  const { day } = useOfficeTime();
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <>
      <Facts
        facts={[
          [texts.client, client.name],
          [texts.nik, client.nikMasked ?? texts.noNik],
          [texts.kk, client.kkMasked],
          [texts.born, client.bornOn && day(client.bornOn)],
          [texts.sex, client.sex && (texts.sexWords[client.sex] ?? client.sex)],
          [texts.address, client.address],
          [texts.phone, client.phone],
        ]}
      />
      <ClientCorrections corrections={client.corrections} />
      {client.mayCorrect && (
        <Button
          className={styles.correct ?? ''}
          variant="default"
          size="compact-md"
          onClick={() => setCorrecting(true)}
        >
          {casesTexts.client.correct}
        </Button>
      )}
      {isCorrecting && (
        <CorrectClientDialog caseId={caseId} client={client} onClose={() => setCorrecting(false)} />
      )}
    </>
  );
}
