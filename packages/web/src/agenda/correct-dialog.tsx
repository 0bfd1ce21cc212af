import { Button, Modal, Textarea } from '@mantine/core';
import type { AgendaEntry } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { entryTexts as texts, shellTexts } from '../texts/index.ts';
import {
  enterFlow,
  focusFirstProblem,
  limitText,
  RefusalAlert,
  toast,
  useDiscardGuard,
} from '../ui/index.ts';
import { changesOf, fieldsOf } from './correction-of.ts';
import { EntryFields } from './entry-fields.tsx';
import { checkRegister } from './register-fields.ts';
import classes from './register.module.css';

/** Longest reason of a correction. */
const REASON_MOST = 500;

export interface CorrectDialogProps {
  readonly entry: AgendaEntry;
  readonly onClose: () => void;
}

/** Correcting an entry: the change, and why. */
export function CorrectDialog({ entry, onClose }: CorrectDialogProps) {
  const today = useOfficeTime().dayOf(new Date());
  const [fields, setFields] = useState(() => fieldsOf(entry));
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const correct = useCommand('correctAgendaEntry', {
    refreshes: ['getAgendaEntry', 'listCorrections', 'listAgenda'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const { close, onChange, closesOutside } = useDiscardGuard(onClose);
  const changes = changesOf(entry, fields);
  const errors = checkRegister(fields, today);
  const isUnchanged = Object.keys(changes).length === 0;
  const about = limitText(
    reason,
    REASON_MOST,
    wasTried && reason.trim().length < 5 ? texts.reasonShort : undefined,
  );
  const isReasonWrong = reason.trim().length < 5 || reason.trim().length > REASON_MOST;
  const save = () => {
    setTried(true);
    if (Object.keys(errors).length > 0 || isUnchanged || isReasonWrong || correct.isPending) return;
    correct.run({ params: { id: entry.id }, body: { reason: reason.trim(), changes } });
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      closeOnClickOutside={closesOutside}
      classNames={{ content: classes['dialog'] ?? '' }}
      title={texts.correctTitle}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <p className={classes['hint']}>{texts.correctNote}</p>
      <form
        noValidate
        className={classes['form']}
        onKeyDown={enterFlow}
        onChange={onChange}
        onSubmit={(event) => {
          event.preventDefault();
          save();
          focusFirstProblem(event.currentTarget);
        }}
      >
        <EntryFields
          isCorrection
          fields={fields}
          errors={wasTried ? errors : {}}
          onChange={(change) => setFields((previous) => ({ ...previous, ...change }))}
        />
        <Textarea
          className={classes['full']}
          label={texts.reason}
          required
          rows={2}
          value={reason}
          {...about}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes['full']}>
          {wasTried && isUnchanged ? <p role="alert">{texts.nothingChanged}</p> : null}
          <RefusalAlert error={correct.error} />
        </div>
        <div className={classes['dialogButtons']}>
          <Button type="submit" loading={correct.isPending}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={close}>
            {shellTexts.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
