import { Button } from '@mantine/core';
import type { PostReply } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { capacityTexts, postTexts as texts } from '../texts/index.ts';
import { Tag } from '../ui/index.ts';
import { isAlone } from './find-left-alone.ts';
import { HolderHistory } from './holder-history.tsx';
import classes from './office.module.css';

type Holder = PostReply['holders'][number];

export interface HolderCellProps {
  readonly post: PostReply;
  readonly mayChange: boolean;
  readonly onEnd: (holder: Holder) => void;
  readonly onWithdraw: (holder: Holder) => void;
}

/** Who holds the post now, who will, and what waits when nobody does. */
export function HolderCell({ post, mayChange, onEnd, onWithdraw }: HolderCellProps) {
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const current = post.holders.filter((holder) => holder.isCurrent);
  const planned = post.holders.filter((holder) => holder.fromOn > today).toReversed();
  return (
    <>
      {isAlone(post, today) ? (
        <div className={classes['tags']}>
          <Tag tone="soon">{current.length === 0 ? texts.vacant : texts.alone}</Tag>
          {post.waiting === 0 ? null : <Tag tone="late">{texts.aloneWaiting(post.waiting)}</Tag>}
        </div>
      ) : null}
      {current.map((holder) => (
        <div key={holder.id} className={classes['holder']}>
          {holder.isActive ? (
            <div>
              <span className={classes['name']}>{holder.userName}</span>
              <span className={classes['small']}>
                {capacityTexts[holder.capacity]} {texts.since(time.day(holder.fromOn))}
                {holder.untilOn === null ? '' : ` ${texts.until(time.day(holder.untilOn))}`}
              </span>
            </div>
          ) : (
            <span className={classes['small']}>{texts.inactiveHolder(holder.userName)}</span>
          )}
          {mayChange ? (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={texts.endOf(holder.userName, post.title)}
              onClick={() => onEnd(holder)}
            >
              {texts.end}
            </Button>
          ) : null}
        </div>
      ))}
      {planned.map((holder) => (
        <div key={holder.id} className={classes['holder']}>
          <span className={classes['small']}>
            {texts.planned(
              time.day(holder.fromOn),
              holder.untilOn === null ? '' : time.day(holder.untilOn),
            )}
            : {holder.capacity === 'definitif' ? '' : `${capacityTexts[holder.capacity]} `}
            {holder.userName}
          </span>
          {mayChange ? (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={texts.withdrawOf(holder.userName, post.title)}
              onClick={() => onWithdraw(holder)}
            >
              {texts.withdraw}
            </Button>
          ) : null}
        </div>
      ))}
      <HolderHistory holders={post.holders.filter(({ fromOn }) => fromOn <= today)} />
    </>
  );
}
