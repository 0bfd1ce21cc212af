import { useEffect, useState } from 'react';
import { useSession } from '../session/index.ts';
import { shellTexts as texts } from '../texts/index.ts';
import { QuestionDialog, swallowDoubleClick, Toaster } from '../ui/index.ts';
import { MainMenu } from './main-menu.tsx';
import { OpenPage } from './open-page.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { UserMenu } from './user-menu.tsx';
import { writePost } from './write-post.ts';
import classes from './shell.module.css';

/** Frame around every page: whose office, which posts, where one can go. */
export function Shell() {
  const { office, posts } = useSession();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts({ onHelp: () => setHelpOpen(true) });
  useEffect(swallowDoubleClick, []);
  const postTitles = posts.map(writePost);
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#isi">
        {texts.skip}
      </a>
      {office.isDemo ? (
        <p className={classes['demo']}>
          <strong>{texts.demo}</strong>
          <span className={classes['demoLong']}> · {texts.demoLong}</span>
        </p>
      ) : null}
      <header className={classes['header']}>
        <div className={classes['office']}>
          <img src="/tuntas.svg" alt="" width={32} height={32} />
          <div className={classes['names']}>
            <div className={classes['officeName']}>{office.name}</div>
            <div className={classes['posts']}>{postTitles.join(' · ') || texts.noPost}</div>
          </div>
        </div>
        <MainMenu />
        <UserMenu onHelp={() => setHelpOpen(true)} />
      </header>
      <main id="isi" tabIndex={-1} className={classes['main']}>
        <OpenPage />
      </main>
      <ShortcutsDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <QuestionDialog />
      <Toaster />
    </div>
  );
}
