import { Link } from '@tanstack/react-router';
import { shellTexts as texts } from '../texts/index.ts';
import { Page, Panel } from '../ui/index.ts';

export function NotFoundScreen() {
  return (
    <Page title={texts.notFoundTitle} width="reading">
      <Panel>
        <p>{texts.notFoundText}</p>
        <Link to="/">{texts.toDesk}</Link>
      </Panel>
    </Page>
  );
}
