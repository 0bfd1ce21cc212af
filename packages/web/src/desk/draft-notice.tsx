import { Link } from '@tanstack/react-router';
import { deskTexts as texts } from '../texts/index.ts';
import classes from './desk.module.css';
import type { WaitingDrafts } from './waiting-drafts.ts';

/** SOP drafts that wait for me, each with the way to where it is signed or proposed again. */
export function DraftNotice({ toSign, givenBack }: WaitingDrafts) {
  if (toSign.length === 0 && givenBack.length === 0) return null;
  return (
    <section className={classes['drafts']} aria-label={texts.draftsLabel}>
      <Line lead={texts.toSign(toSign.length)} drafts={toSign} />
      <Line lead={texts.givenBack(givenBack.length)} drafts={givenBack} />
    </section>
  );
}

interface LineProps {
  readonly lead: string;
  readonly drafts: WaitingDrafts['toSign'];
}

function Line({ lead, drafts }: LineProps) {
  if (drafts.length === 0) return null;
  return (
    <div>
      <strong>{lead}</strong>
      <ul>
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <Link to="/rancangan/$draftId" params={{ draftId: id }} search={{ bagian: 'sahkan' }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
