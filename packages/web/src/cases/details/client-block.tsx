import type { CaseReply } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { Facts } from './facts.tsx';

const texts = casesTexts.details;

/** The person the berkas is about. NIK and KK come masked from the server. */
export function ClientBlock({ client }: { readonly client: CaseReply['client'] }) {
  const { day } = useOfficeTime();
  return (
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
  );
}
