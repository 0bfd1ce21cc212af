import { useState } from 'react';
import { useHasPower } from '../session/index.ts';
import { registerTexts as texts } from '../texts/index.ts';
import { EmptyState, IconMail, Page, Panel } from '../ui/index.ts';
import classes from './register.module.css';
import { RegisterForm, type Registered } from './register-form.tsx';
import { RegisteredPanel } from './registered-panel.tsx';

/** Registering one letter or report after the other, by keyboard alone. */
export function RegisterPage() {
  const mayRegister = useHasPower('agenda');
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [formCount, setFormCount] = useState(0);
  if (!mayRegister) {
    return (
      <Page title={texts.title} width="reading">
        <Panel>
          <EmptyState icon={<IconMail size={40} stroke={1.4} />} title={texts.notPermittedTitle}>
            {texts.notPermittedText}
          </EmptyState>
        </Panel>
      </Page>
    );
  }
  return (
    <Page
      title={texts.title}
      lead={registered === null ? <span className={classes['keys']}>{texts.lead}</span> : undefined}
      width="reading"
    >
      {registered === null ? (
        <RegisterForm key={formCount} onRegistered={setRegistered} />
      ) : (
        <RegisteredPanel
          registered={registered}
          onAgain={() => {
            setRegistered(null);
            setFormCount((count) => count + 1);
          }}
        />
      )}
    </Page>
  );
}
