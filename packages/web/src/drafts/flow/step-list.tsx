import { layoutMatrix, type SopDefinition } from '@tuntas/sop';
import { useMemo } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { Panel } from '../../ui/index.ts';
import classes from './flow.module.css';
import { OpenStepButton } from './open-step-button.tsx';
import type { Proposal } from './proposals.ts';

export interface StepListProps {
  readonly definition: SopDefinition;
  readonly proposals: readonly Proposal[];
  readonly openId: string | undefined;
  readonly onOpen: (stepId: string) => void;
}

/** Steps that no row shows, with the numbers that the matrix and the sheet give them. */
export function StepList({ definition, proposals, openId, onOpen }: StepListProps) {
  const added = definition.flow.steps.filter(({ row }) => row === undefined);
  const references = useMemo(() => listReferences(definition), [definition]);
  if (added.length === 0) return null;
  return (
    <Panel title={texts.added}>
      <ul className={classes['steps']}>
        {added.map(({ id, title }) => (
          <li key={id}>
            {references.has(id) ? <strong>{references.get(id)} · </strong> : null}
            <OpenStepButton id={id} title={title} openId={openId} onOpen={onOpen} />
            <Origin definition={definition} step={id} />
            <ProposalCount of={proposals} step={id} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function listReferences(definition: SopDefinition): ReadonlyMap<string, string> {
  const { added } = layoutMatrix(definition, {
    columnWidths: definition.sheet.performers.map(() => 0),
    rowHeights: definition.sheet.rows.map(() => 0),
  });
  return new Map(added.map(({ stepId, reference }) => [stepId, reference]));
}

/** From where a case comes to a step: several may have the same name. */
function Origin({
  definition,
  step,
}: {
  readonly definition: SopDefinition;
  readonly step: string;
}) {
  const from = definition.flow.steps.filter(
    ({ id, exits }) => id !== step && exits.some(({ to }) => to?.includes(step) === true),
  );
  if (from.length === 0) return null;
  return <span className={classes['none']}> {texts.comesFrom(from.map(nameStep).join('; '))}</span>;
}

/** How a step is called where one is chosen. */
export function nameStep({ title, row }: SopDefinition['flow']['steps'][number]): string {
  return row === undefined ? texts.addedStep(title) : texts.row(row, title);
}

/** How many proposals of a step wait; nothing when there are none. */
export function ProposalCount({
  of,
  step,
}: {
  readonly of: readonly Proposal[];
  readonly step: string;
}) {
  const count = of.filter((one) => one.step === step).length;
  return count === 0 ? null : <span className={classes['proposed']}>{texts.proposals(count)}</span>;
}
