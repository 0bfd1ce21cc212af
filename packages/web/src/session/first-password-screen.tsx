import { Button, Title } from '@mantine/core';
import { useEffect } from 'react';
import { sessionTexts as texts, shellTexts } from '../texts/index.ts';
import { useLeave } from './use-leave.ts';
import { PasswordForm } from './password-form.tsx';
import classes from './session.module.css';

/** At the first login nothing else is possible: the first password is known to somebody else. */
export function FirstPasswordScreen() {
  const leave = useLeave();
  useEffect(() => {
    document.title = `${texts.firstTitle} · ${shellTexts.product}`;
  }, []);
  return (
    <main className={classes['login']}>
      <div className={classes['card']}>
        <Title order={1}>{texts.firstTitle}</Title>
        <p className={classes['intro']}>{texts.firstIntro}</p>
        <PasswordForm onChanged={() => undefined} />
        <Button variant="subtle" mt="md" onClick={() => void leave()}>
          {texts.firstLeave}
        </Button>
      </div>
    </main>
  );
}
