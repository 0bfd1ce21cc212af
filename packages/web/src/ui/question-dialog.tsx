import { Button, Modal } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { findAsked, watchAsked } from './ask-first.ts';
import classes from './dialog.module.css';

/** The one place where `askFirst` asks. Escape and a click beside it keep what is there. */
export function QuestionDialog() {
  const asked = useSyncExternalStore(watchAsked, findAsked);
  if (asked === null) return null;
  return (
    <Modal
      opened
      size="md"
      zIndex={400}
      title={asked.title}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
      onClose={() => asked.answer(false)}
    >
      <div className={classes['form']}>
        <p className={classes['text']}>{asked.text}</p>
        <div className={classes['buttons']}>
          <Button data-autofocus onClick={() => asked.answer(false)}>
            {asked.no}
          </Button>
          <Button variant="default" onClick={() => asked.answer(true)}>
            {asked.yes}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
