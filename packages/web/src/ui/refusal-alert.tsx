import { Alert } from '@mantine/core';
import { ApiRefusal } from '../api-client/index.ts';
import { shellTexts } from '../texts/shell.ts';
import { IconAlertTriangle } from './icons.ts';

/** What is wrong and what to do, as two sentences. */
export function sentencesOf(error: Error): { readonly message: string; readonly todo: string } {
  if (error instanceof ApiRefusal) return { message: error.message, todo: error.todo };
  return { message: shellTexts.noAnswer, todo: shellTexts.noAnswerTodo };
}

/** Shows a refusal beside the form or list that it belongs to; nothing when there is none. */
export function RefusalAlert({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  const { message, todo } = sentencesOf(error);
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={message}
      styles={{ title: { color: 'var(--tuntas-late)' }, message: { color: '#212529' } }}
    >
      {todo}
    </Alert>
  );
}
