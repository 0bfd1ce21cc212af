import { Badge, Checkbox } from '@mantine/core';
import type { Basis, SopDefinition } from '@tuntas/sop';
import { useMemo, useState } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { sopsTexts } from '../../texts/sops.ts';
import { Panel } from '../../ui/index.ts';
import styles from './facts-panel.module.css';
import { countKinds, kindOf, listFacts, type BasisKind, type FactGroup } from './list-facts.ts';

const texts = sopsTexts.facts;
const ORDER: readonly BasisKind[] = ['written', 'decided', 'demo', 'inferred'];

/** What was settled beside the sheet, and on what basis. Decisions of a demo office are marked. */
export function FactsPanel({ definition }: { readonly definition: SopDefinition }) {
  const [isDecidedOnly, setDecidedOnly] = useState(false);
  const groups = useMemo(() => listFacts(definition, texts.general), [definition]);
  const shown = groups
    .map((group) => ({
      ...group,
      facts: group.facts.filter(({ basis }) => !isDecidedOnly || kindOf(basis) !== 'written'),
    }))
    .filter((group) => group.facts.length > 0);
  return (
    <Panel title={texts.heading}>
      <p className={styles.lead}>{texts.lead}</p>
      <Checkbox
        label={texts.onlyDecided}
        checked={isDecidedOnly}
        onChange={(event) => setDecidedOnly(event.currentTarget.checked)}
        mb="sm"
      />
      {shown.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </Panel>
  );
}

function Group({ group }: { readonly group: FactGroup }) {
  const counts = countKinds(group.facts);
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.title}>
          {group.row !== undefined && `${group.row}. `}
          {group.title}
        </span>
        <span className={styles.counts}>
          {ORDER.filter((kind) => counts[kind] > 0)
            .map((kind) => `${counts[kind]} ${texts[kind]}`)
            .join(' · ')}
        </span>
      </summary>
      <ul className={styles.facts}>
        {group.facts.map(({ text, basis }, index) => (
          <li key={index}>
            <span>{text}</span>
            <BasisWords basis={basis} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function BasisWords({ basis }: { readonly basis: Basis }) {
  const { day } = useOfficeTime();
  if ('written' in basis) {
    return <span className={styles.basis}>{texts.fromSheet(basis.written)}</span>;
  }
  if ('inferred' in basis) {
    return (
      <span className={styles.basis} data-kind="inferred">
        {texts.proposal(basis.inferred)}
      </span>
    );
  }
  const { by, on, why, demo } = basis.decided;
  return (
    <span className={styles.basis} data-kind={demo ? 'demo' : 'decided'}>
      {demo && (
        <Badge variant="default" size="sm" className={styles.demo ?? ''}>
          {texts.demo}
        </Badge>
      )}{' '}
      {texts.on(by, day(on))}
      {why && `: ${why}`}
    </span>
  );
}
