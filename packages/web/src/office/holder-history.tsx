import type { PostReply } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { capacityTexts, postTexts as texts } from '../texts/index.ts';
import classes from './office.module.css';

/** All holders over time, folded away; there only when it says more than the row itself. */
export function HolderHistory({ holders }: { readonly holders: PostReply['holders'] }) {
  const time = useOfficeTime();
  if (holders.every((holder) => holder.isCurrent)) return null;
  return (
    <details className={classes['history']}>
      <summary>{texts.history(holders.length)}</summary>
      <ul>
        {holders.map((holder) => (
          <li key={holder.id}>
            {holder.userName}, {capacityTexts[holder.capacity]},{' '}
            {texts.period(
              time.day(holder.fromOn),
              holder.untilOn === null ? texts.now : time.day(holder.untilOn),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
