import { Button } from '@mantine/core';
import type { PostReply } from '@tuntas/api';
import { postTexts as texts, powerTexts } from '../texts/index.ts';
import { Tag } from '../ui/index.ts';
import { HolderCell } from './holder-cell.tsx';
import classes from './office.module.css';

type Holder = PostReply['holders'][number];

export interface PostTableProps {
  readonly posts: readonly PostReply[];
  readonly mayChange: boolean;
  readonly onEdit: (post: PostReply) => void;
  readonly onAppoint: (post: PostReply) => void;
  readonly onEnd: (post: PostReply, holder: Holder) => void;
  readonly onWithdraw: (post: PostReply, holder: Holder) => void;
}

/** Posts with their holders; administrators get the buttons. */
export function PostTable(props: PostTableProps) {
  const { posts, mayChange, onEdit, onAppoint, onEnd, onWithdraw } = props;
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
                <HolderCell
                  post={post}
                  mayChange={mayChange}
                  onEnd={(holder) => onEnd(post, holder)}
                  onWithdraw={(holder) => onWithdraw(post, holder)}
                />
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
