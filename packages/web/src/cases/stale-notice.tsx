import { Alert } from '@mantine/core';
import type { CaseReply } from '@tuntas/api';
import type { CaseAction } from '@tuntas/sop';
import { casesTexts } from '../texts/cases.ts';
import { IconAlertTriangle } from '../ui/index.ts';
import styles from './case-view.module.css';

export interface Stale {
  readonly message: string;
  readonly todo: string;
  /** What was tried. */
  readonly action: CaseAction;
}

/** The words of an action that was not taken. */
function listTyped(action: CaseAction): string[] {
  const words: (string | undefined)[] = [];
  if ('reason' in action) words.push(action.reason);
  if ('note' in action) words.push(action.note);
  if (action.type === 'take-exit') {
    words.push(action.disposisi?.instruction);
    for (const verdict of action.verdicts ?? []) words.push(verdict.note);
  }
  return words.filter((word): word is string => Boolean(word));
}

/** Whether the form of the action is not on the page any more, so that the notice stands for it. */
export function isFormGone(action: CaseAction, { offered }: CaseReply): boolean {
  return !offered.some((one) =>
    'openId' in action ? one.openId === action.openId : one.type === action.type,
  );
}

/** Somebody else was first: what happened, and what one had written, in case its form is gone. */
export function StaleNotice({
  stale,
  onClose,
}: {
  readonly stale: Stale;
  readonly onClose: () => void;
}) {
  const typed = listTyped(stale.action);
  return (
    <Alert
      role="alert"
      mt="md"
      variant="light"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={stale.message}
      withCloseButton
      closeButtonLabel={casesTexts.close}
      onClose={onClose}
      styles={{ title: { color: 'var(--tuntas-soon)' }, message: { color: '#212529' } }}
    >
      <p>
        {stale.todo}{' '}
        <a href="#riwayat" className={styles.link}>
          {casesTexts.actions.newest}
        </a>
      </p>
      {typed.length > 0 && (
        <>
          <p>{casesTexts.typed}</p>
          {typed.map((words, index) => (
            <blockquote key={index}>{words}</blockquote>
          ))}
        </>
      )}
    </Alert>
  );
}
