import { Button } from '@mantine/core';
import { listPaths } from '@tuntas/sop';
import { useMemo, useState } from 'react';
import { useOfficeTime, useSession } from '../../session/index.ts';
import { listFacts } from '../../sops/index.ts';
import { draftListTexts, rehearseTexts as texts } from '../../texts/drafts.ts';
import { Panel } from '../../ui/index.ts';
import { confirmThese, listProposals } from '../flow/proposals.ts';
import { useDraft } from '../page/draft-context.ts';
import { withWaiting } from '../page/waiting-changes.ts';
import { listBranches } from './branch-off.ts';
import { pathFacts } from './path-facts.ts';
import { PathTable } from './path-table.tsx';
import classes from './rehearse.module.css';
import { WalkPath } from './walk-path.tsx';

interface Walk {
  /** The way that is walked now, and how many stops of it. */
  readonly path: string;
  readonly at: number;
  /** The way it began on. */
  readonly from: string;
}

/** All ways through the draft, to be read, printed and walked with a pretend case. */
export function RehearsePart() {
  const { definition } = useDraft();
  const [walked, setWalked] = useState<Walk | null>(null);
  const proposals = useMemo(() => listProposals(listFacts(definition, '')), [definition]);
  const assumed = useMemo(() => {
    if (proposals.length === 0) return definition;
    const all = {
      commandId: '',
      kind: 'edit',
      edits: [confirmThese(proposals)],
      answers: [],
    } as const;
    return withWaiting(definition, [all], { by: 'uji jalan', on: '2026-01-01' });
  }, [definition, proposals]);
  const paths = useMemo(
    () => listPaths(assumed).map((path) => ({ path, facts: pathFacts(assumed, path) })),
    [assumed],
  );
  const chosen = paths.find(({ path }) => path.id === walked?.path);
  return (
    <div className={classes['part']}>
      {chosen === undefined ? null : (
        <WalkPath
          key={walked?.from}
          at={walked?.at ?? 0}
          definition={assumed}
          path={chosen.path}
          facts={chosen.facts}
          branches={listBranches(
            paths.map(({ path }) => path),
            chosen.path,
            walked?.at ?? 0,
          )}
          onStep={(at, path = chosen.path.id) =>
            setWalked({ path, at, from: walked?.from ?? path })
          }
          onClose={() => setWalked(null)}
        />
      )}
      <Panel
        title={texts.title}
        actions={
          <Button
            className={classes['print'] ?? ''}
            variant="default"
            onClick={() => window.print()}
          >
            {texts.print}
          </Button>
        }
      >
        <PrintedHead />
        <p className={classes['lead']}>
          {texts.lead} {proposals.length > 0 ? texts.assumed : ''}
        </p>
        <PathTable paths={paths} onWalk={(path) => setWalked({ path, at: 0, from: path })} />
      </Panel>
    </div>
  );
}

/** What the paper needs to say of which SOP it is, and of which day. */
function PrintedHead() {
  const { reply } = useDraft();
  const { office } = useSession();
  const { day, dayOf } = useOfficeTime();
  const { title, number, sopVersion, status } = reply.summary;
  return (
    <div className={classes['printedHead']} aria-hidden>
      <strong>{title}</strong>
      <span>
        {texts.printed(
          office.name,
          number || draftListTexts.noNumber,
          sopVersion,
          day(dayOf(new Date())),
        )}{' '}
        {status === 'signed' ? '' : texts.notInForce}
      </span>
    </div>
  );
}
