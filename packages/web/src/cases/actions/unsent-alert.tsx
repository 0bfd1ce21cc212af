import { Alert, Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { casesTexts } from '../../texts/cases.ts';
import { IconAlertTriangle } from '../../ui/index.ts';
import styles from './form.module.css';
import type { PendingUpload } from './use-uploads.ts';

const texts = casesTexts.files;

interface Props {
  readonly unsent: readonly PendingUpload[];
  readonly onGoOn: () => void;
}

/** Asked before an action goes out without a file that the person meant to send with it. */
export function UnsentAlert({ unsent, onGoOn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Alert
      ref={place}
      className={styles.unsent ?? ''}
      tabIndex={-1}
      role="alert"
      variant="light"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={texts.unsent(unsent.length)}
      styles={{ title: { color: 'var(--tuntas-soon)' }, message: { color: '#212529' } }}
    >
      <p>{unsent.map(({ file }) => file.name).join('; ')}</p>
      <p>{texts.unsentTodo}</p>
      <Button variant="default" onClick={onGoOn}>
        {texts.goOn(unsent.length)}
      </Button>
    </Alert>
  );
}
