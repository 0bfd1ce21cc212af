import { Button } from '@mantine/core';
import { shellTexts as texts } from '../texts/index.ts';
import { EmptyState, IconAlertTriangle } from '../ui/index.ts';

/** A mistake in a page: what is safe, and the way on. */
export function CrashScreen() {
  return (
    <div role="alert">
      <EmptyState
        icon={<IconAlertTriangle size={40} />}
        title={texts.crashTitle}
        actions={<Button onClick={() => location.reload()}>{texts.reload}</Button>}
      >
        {texts.crashText}
      </EmptyState>
    </div>
  );
}
