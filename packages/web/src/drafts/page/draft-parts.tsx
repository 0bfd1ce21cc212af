import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from './draft-context.ts';
import classes from './page.module.css';
import { usePart, type PartName } from './use-part.ts';

/** The parts of a draft, each with an address of its own and with what is left in it. */
export function DraftParts() {
  const part = usePart();
  const { reply, questions } = useDraft();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the open part may be beyond the edge.
    nav.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [part]);
  const left: Partial<Record<PartName, number>> = {
    tanya: questions.filter(({ isAnswered }) => !isAnswered).length,
    alur: reply.summary.proposals,
    periksa: reply.summary.errors - reply.summary.proposals,
  };
  const labelOf = (name: PartName) =>
    name === 'tanya' && questions.length === 0 ? texts.sheetPart : texts.part[name];
  return (
    <nav ref={nav} className={classes['nav']} aria-label={texts.parts}>
      {(Object.keys(texts.part) as PartName[]).map((name) => {
        const count = left[name] ?? 0;
        return (
          <Link
            key={name}
            to="/rancangan/$draftId"
            params={{ draftId: reply.summary.id }}
            search={{ bagian: name }}
            activeOptions={{ includeSearch: true }}
            {...(name === part ? { 'aria-current': 'page' as const } : {})}
          >
            {labelOf(name)}
            {count > 0 ? (
              <span className={classes['count']}>
                {count}
                <VisuallyHidden> {texts.left}</VisuallyHidden>
              </span>
            ) : null}
          </Link>
        );
      })}
    </nav>
  );
}
