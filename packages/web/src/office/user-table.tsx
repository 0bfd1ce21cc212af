import { Button } from '@mantine/core';
import type { UserReply } from '@tuntas/api';
import { capacityTexts, userTexts as texts } from '../texts/index.ts';
import { EmailText, Tag } from '../ui/index.ts';
import classes from './office.module.css';

export interface UserTableProps {
  readonly users: readonly UserReply[];
  readonly mayChange: boolean;
  readonly onOpen: (kind: 'edit' | 'reset' | 'active', user: UserReply) => void;
}

/** Users with their posts; administrators get the buttons. */
export function UserTable({ users, mayChange, onOpen }: UserTableProps) {
  return (
    <table className={classes['table']} aria-label={texts.table}>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.posts}</th>
          <th scope="col">{texts.status}</th>
          {mayChange ? <th scope="col">{texts.actions}</th> : null}
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <tr key={user.id}>
            <td>
              <span className={classes['name']}>{user.name}</span>
              <span className={classes['small']}>
                <EmailText email={user.email} /> ·{' '}
                {user.nip === '' ? texts.noNip : `${texts.nip} ${user.nip}`}
              </span>
            </td>
            <td>
              {user.posts.length === 0 ? (
                <span className={classes['small']}>{texts.noPosts}</span>
              ) : (
                user.posts.map(({ id, title, capacity }) => (
                  <div key={id}>
                    {capacity === 'definitif' ? title : `${capacityTexts[capacity]} ${title}`}
                  </div>
                ))
              )}
            </td>
            <td>
              <Tag tone={user.isActive ? 'good' : 'plain'}>
                {user.isActive ? texts.active : texts.inactive}
              </Tag>
            </td>
            {mayChange ? (
              <td className={classes['buttons']}>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={texts.editOf(user.name)}
                  onClick={() => onOpen('edit', user)}
                >
                  {texts.edit}
                </Button>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={texts.resetOf(user.name)}
                  onClick={() => onOpen('reset', user)}
                >
                  {texts.reset}
                </Button>
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={
                    user.isActive ? texts.deactivateOf(user.name) : texts.activateOf(user.name)
                  }
                  onClick={() => onOpen('active', user)}
                >
                  {user.isActive ? texts.deactivate : texts.activate}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
