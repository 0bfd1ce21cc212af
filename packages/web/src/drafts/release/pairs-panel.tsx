import { pairingTexts as texts } from '../../texts/sop-pairing.ts';
import { Panel } from '../../ui/index.ts';
import type { Pair } from './pair-performers.ts';
import classes from './release.module.css';
import { usePairs } from './use-pairs.ts';

/** Before it is signed: which post will act for each performer. */
export function PairsPanel() {
  const pairs = usePairs();
  if (pairs === undefined || pairs.length === 0) return null;
  return (
    <Panel title={texts.title}>
      <p className={classes['lead']}>{texts.lead}</p>
      <dl className={classes['pairs']}>
        {pairs.map((pair) => (
          <div key={pair.performer} data-none={pair.by === 'none'}>
            <dt>{pair.performer}</dt>
            <dd>{describe(pair)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function describe({ posts, by }: Pair): string {
  if (by === 'none') return texts.none;
  return `${posts.join(', ')} (${by === 'kept' ? texts.kept : texts.byName})`;
}
