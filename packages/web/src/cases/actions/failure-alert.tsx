import { Alert } from '@mantine/core';
import { casesTexts } from '../../texts/cases.ts';
import { IconAlertTriangle } from '../../ui/index.ts';
import styles from './form.module.css';
import type { ActFailure } from './use-act.ts';

/** Why the action was not taken and what to do; leads to the timeline when the berkas moved on. */
export function FailureAlert({ failure }: { readonly failure: ActFailure }) {
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={failure.message}
      styles={{ title: { color: 'var(--tuntas-late)' }, message: { color: '#212529' } }}
    >
      {failure.todo} {casesTexts.actions.kept}
      {failure.isStale && (
        <p>
          <a href="#riwayat" className={styles.link}>
            {casesTexts.actions.newest}
          </a>
        </p>
      )}
    </Alert>
  );
}
