import { Code, Title, UnstyledButton } from '@mantine/core';
import type { DemoReply } from '@tuntas/api';
import { sessionTexts as texts, shellTexts } from '../texts/index.ts';
import { EmailText } from '../ui/index.ts';
import classes from './session.module.css';

export interface DemoAccountsProps {
  readonly demo: DemoReply;
  readonly isPending: boolean;
  readonly onPick: (email: string) => void;
}

/** The demo accounts by office; one click logs in. Never there outside demo mode. */
export function DemoAccounts({ demo, isPending, onPick }: DemoAccountsProps) {
  return (
    <section className={classes['demo']} aria-labelledby="demo-title">
      <p className={classes['demoMark']}>{shellTexts.demo}</p>
      <Title order={2} id="demo-title">
        {texts.demoTitle}
      </Title>
      <p className={classes['note']}>
        {texts.demoIntro} <Code>{demo.password}</Code>. {shellTexts.demoLong}
      </p>
      <div className={classes['offices']}>
        {demo.offices.map((office) => (
          <div key={office.id}>
            <Title order={3}>{office.name}</Title>
            <ul className={classes['accounts']}>
              {office.users.map((user) => (
                <li key={user.email}>
                  <UnstyledButton
                    className={classes['account']}
                    disabled={isPending}
                    onClick={() => onPick(user.email)}
                  >
                    <span className={classes['post']}>{user.post}</span>
                    <span className={classes['person']}>{user.name}</span>
                    <span className={classes['email']}>
                      <EmailText email={user.email} />
                    </span>
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
