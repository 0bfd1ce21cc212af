import { Button } from '@mantine/core';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';
import { confirmThese, type Proposal } from './proposals.ts';

/** Proposals with what they were read from, each to be settled by itself. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { apply, canEdit } = useDraft();
  return (
    <ul className={classes['proposals']}>
      {proposals.map((proposal) => (
        <li key={proposal.path}>
          <span>{proposal.text}</span>
          <span className={classes['from']}>{texts.from(proposal.from)}</span>
          {canEdit ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={texts.confirmOf(proposal.text)}
              onClick={() => apply([confirmThese([proposal])])}
            >
              {texts.confirm}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
