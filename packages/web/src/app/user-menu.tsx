import { Menu, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useLeave, useSession } from '../session/index.ts';
import { shellTexts as texts } from '../texts/index.ts';
import { IconKey, IconKeyboard, IconLogout, IconUser } from '../ui/index.ts';
import { writePost } from './write-post.ts';
import classes from './shell.module.css';

/** The person's own menu: password, shortcuts, leaving. */
export function UserMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { user, posts } = useSession();
  const navigate = useNavigate();
  const leave = useLeave();
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <UnstyledButton
          className={classes['user']}
          aria-label={texts.userMenu(user.name, user.email)}
        >
          <IconUser size={20} aria-hidden />
          <span className={classes['userName']}>{user.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {/* Only menu items may be in a menu; the button already says whose it is. */}
        <Menu.Label aria-hidden className={classes['whose'] ?? ''}>
          <strong>{user.name}</strong>
          {posts.map((post) => (
            <span key={post.id}>{writePost(post)}</span>
          ))}
          <span>{user.email}</span>
        </Menu.Label>
        <Menu.Item
          leftSection={<IconKey size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/sandi' })}
        >
          {texts.changePassword}
        </Menu.Item>
        <Menu.Item
          className={classes['keyboardOnly'] ?? ''}
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={onHelp}
        >
          {texts.shortcuts}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          {texts.logout}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
