import { Alert, Button } from '@mantine/core';
import { draftTexts as texts } from '../../texts/drafts.ts';
import { IconAlertTriangle, sentencesOf } from '../../ui/index.ts';
import { tellEdit } from '../history/tell-edit.ts';
import { useDraft } from './draft-context.ts';
import classes from './page.module.css';
import { LocalProblem } from './local-problem.ts';

const STYLES = { title: { color: 'var(--tuntas-late)' }, message: { color: '#212529' } };

/** What was refused, and changes that wait for a decision of the person. */
export function DraftAlerts() {
  const { problem, dismiss, halt, waiting, definition, goOn, drop } = useDraft();
  const words = problem === null ? null : wordsOf(problem);
  return (
    <>
      {words === null ? null : (
        <Alert
          role="alert"
          variant="light"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={words.message}
          styles={STYLES}
          withCloseButton
          closeButtonLabel={texts.close}
          onClose={dismiss}
        >
          {words.todo}
        </Alert>
      )}
      {halt === null || waiting.length === 0 ? null : (
        <Alert
          role="alert"
          variant="light"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={halt === 'changed' ? texts.changedTitle : texts.unsentTitle}
          styles={STYLES}
        >
          <p className={classes['alertText']}>
            {halt === 'changed'
              ? texts.changedText(waiting.length)
              : texts.unsentText(waiting.length)}
          </p>
          <ul className={classes['unsent']}>
            {waiting.flatMap(({ commandId, kind, edits }) =>
              kind === 'undo'
                ? [<li key={commandId}>{texts.undo}</li>]
                : edits.map((edit, at) => (
                    <li key={`${commandId}.${at}`}>{tellEdit(edit, definition)}</li>
                  )),
            )}
          </ul>
          <div className={classes['alertButtons']}>
            <Button onClick={goOn}>
              {halt === 'changed' ? texts.applyAgain : texts.sendAgain}
            </Button>
            <Button variant="default" onClick={drop}>
              {texts.drop}
            </Button>
          </div>
        </Alert>
      )}
    </>
  );
}

function wordsOf(problem: Error): { readonly message: string; readonly todo: string } {
  if (problem instanceof LocalProblem) return { message: problem.message, todo: texts.localTodo };
  return sentencesOf(problem);
}
