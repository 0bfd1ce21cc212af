import type { CaseReply } from '@tuntas/api';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { Facts } from './facts.tsx';

const texts = casesTexts.details;

/** The letter or report that the berkas began with. */
export function LetterBlock({ agenda }: { readonly agenda: CaseReply['agenda'] }) {
  const { longDay } = useOfficeTime();
  return (
    <Facts
      facts={[
        [texts.agendaNumber, `${agenda.number}/${agenda.year}`],
        [texts.sender, agenda.sender],
        [texts.subject, agenda.subject],
        [texts.receivedOn, longDay(agenda.receivedOn)],
      ]}
    />
  );
}
