import { Button } from '@mantine/core';
import type { PostReply } from '@tuntas/api';
import { useOfficeTime } from '../session/index.ts';
import { capacityTexts, postTexts as texts, powerTexts } from '../texts/index.ts';
import { Tag } from '../ui/index.ts';
import { HolderHistory } from './holder-history.tsx';
import classes from './office.module.css';

type Holder = PostReply['holders'][number];

export interface PostTableProps {
  readonly posts: readonly PostReply[];
  readonly mayChange: boolean;
  readonly onEdit: (post: PostReply) => void;
  readonly onAppoint: (post: PostReply) => void;
  readonly onEnd: (post: PostReply, holder: Holder) => void;
}

/** Posts with their holders; administrators get the buttons. */
export function PostTable({ posts, mayChange, onEdit, onAppoint, onEnd }: PostTableProps) {
  const time = useOfficeTime();
  const titleOf = (id: string | null) => posts.find((post) => post.id === id)?.title;
  return (
    <table className={`${classes['table']} ${classes['posts']}`} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.post}</th>
          <th scope="col">{texts.holder}</th>
          <th scope="col">{texts.powers}</th>
          {mayChange ? <th scope="col">{texts.actions}</th> : null}
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => {
          const current = post.holders.filter((holder) => holder.isCurrent);
          const above = titleOf(post.parentId);
          return (
            <tr key={post.id}>
              <td>
                <span className={classes['name']}>{post.title}</span>
                {post.isActive ? null : <Tag>{texts.inactive}</Tag>}
                <span className={classes['small']}>
                  {[post.unit, above === undefined ? '' : texts.under(above)]
                    .filter((words) => words !== '')
                    .join(' · ')}
                </span>
              </td>
              <td>
                {current.length === 0 ? <Tag tone="soon">{texts.vacant}</Tag> : null}
                {current.map((holder) => (
                  <div key={holder.id} className={classes['holder']}>
                    <div>
                      <span className={classes['name']}>{holder.userName}</span>
                      <span className={classes['small']}>
                        {capacityTexts[holder.capacity]} {texts.since(time.day(holder.fromOn))}
                        {holder.untilOn === null ? '' : ` ${texts.until(time.day(holder.untilOn))}`}
                      </span>
                    </div>
                    {mayChange ? (
                      <Button
                        size="compact-sm"
                        variant="subtle"
                        aria-label={texts.endOf(holder.userName, post.title)}
                        onClick={() => onEnd(post, holder)}
                      >
                        {texts.end}
                      </Button>
                    ) : null}
                  </div>
                ))}
                <HolderHistory holders={post.holders} />
              </td>
              <td>
                <div className={classes['tags']}>
                  {post.powers.map((power) => (
                    <Tag key={power}>{powerTexts[power]}</Tag>
                  ))}
                </div>
              </td>
              {mayChange ? (
                <td className={classes['buttons']}>
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={texts.appointTo(post.title)}
                    disabled={!post.isActive}
                    onClick={() => onAppoint(post)}
                  >
                    {texts.appoint}
                  </Button>
                  <Button
                    size="compact-md"
                    variant="default"
                    aria-label={texts.editOf(post.title)}
                    onClick={() => onEdit(post)}
                  >
                    {texts.edit}
                  </Button>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
