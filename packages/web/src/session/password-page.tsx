import { useNavigate } from '@tanstack/react-router';
import { sessionTexts as texts } from '../texts/index.ts';
import { Page, Panel } from '../ui/index.ts';
import { PasswordForm } from './password-form.tsx';

/** Ganti kata sandi. */
export function PasswordPage() {
  const navigate = useNavigate();
  return (
    <Page title={texts.changeTitle} width="reading">
      <Panel>
        <PasswordForm onChanged={() => void navigate({ to: '/' })} />
      </Panel>
    </Page>
  );
}
