import { Button, Kbd, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { registerTexts as texts } from '../texts/index.ts';
import { ButtonLink, IconCheck, Panel } from '../ui/index.ts';
import type { Registered } from './register-form.tsx';
import classes from './register.module.css';
import { UploadLine } from './upload-line.tsx';

export interface RegisteredPanelProps {
  readonly registered: Registered;
  readonly onAgain: () => void;
}

/** The number, big enough to copy onto the letter, and what one does next. */
export function RegisteredPanel({ registered, onAgain }: RegisteredPanelProps) {
  const { entry, files } = registered;
  const next = useRef<HTMLAnchorElement>(null);
  useEffect(() => next.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"], [role="menu"]') !== null) return;
      event.preventDefault();
      onAgain();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onAgain]);
  return (
    <Panel>
      <div className={classes['registered']}>
        <div role="status">
          <Title order={2} className={classes['savedTitle']}>
            <IconCheck size={22} aria-hidden /> {texts.savedTitle}
          </Title>
          <p className={classes['savedLabel']}>{texts.savedNumber}</p>
          <p className={classes['savedNumber']}>
            {entry.number}
            <span>/{entry.year}</span>
          </p>
          <p className={classes['savedWhat']}>
            {entry.subject}, {texts.savedFrom(entry.sender)}
          </p>
        </div>
        {files.map((file, index) => (
          <UploadLine key={`${index} ${file.name}`} entryId={entry.id} file={file} />
        ))}
        <div className={classes['buttons']}>
          <ButtonLink
            ref={next}
            size="md"
            to="/agenda/$entryId/buka-berkas"
            params={{ entryId: entry.id }}
          >
            {texts.openCase}
          </ButtonLink>
          <Button size="md" variant="default" onClick={onAgain} aria-keyshortcuts="n">
            {texts.again}
            <Kbd className={classes['key'] ?? ''} aria-hidden>
              n
            </Kbd>
          </Button>
          <Link to="/agenda/$entryId" params={{ entryId: entry.id }} className={classes['see']}>
            {texts.see}
          </Link>
        </div>
      </div>
    </Panel>
  );
}
