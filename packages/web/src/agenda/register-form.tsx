import { Alert, Button, Kbd } from '@mantine/core';
import type { AgendaEntry } from '@tuntas/api';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { registerTexts as texts } from '../texts/index.ts';
import { enterFlow, focusFirstProblem, Panel, RefusalAlert, useLeaveGuard } from '../ui/index.ts';
import { ChooseFiles } from './choose-files.tsx';
import { EntryFields } from './entry-fields.tsx';
import { checkRegister, emptyRegister, toRegisterRequest } from './register-fields.ts';
import classes from './register.module.css';
import { SameLetterNote } from './same-letter-note.tsx';

export interface Registered {
  readonly entry: AgendaEntry;
  /** Scans that were chosen before; they are sent now that the entry exists. */
  readonly files: readonly File[];
}

/** The form; Enter goes on, Ctrl+Enter saves, and saving twice can never take two numbers. */
export function RegisterForm({
  onRegistered,
}: {
  readonly onRegistered: (registered: Registered) => void;
}) {
  const today = useOfficeTime().dayOf(new Date());
  const [initial] = useState(() => emptyRegister(today));
  const [fields, setFields] = useState(initial);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wasTried, setTried] = useState(false);
  const isSaved = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const register = useCommand('register', {
    refreshes: ['listAgenda'],
    onDone: (entry) => {
      isSaved.current = true;
      onRegistered({ entry, files });
    },
  });
  const errors = wasTried ? checkRegister(fields, today) : {};
  const isDirty = files.length > 0 || JSON.stringify(fields) !== JSON.stringify(initial);

  useLeaveGuard(isDirty, () => isSaved.current);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input[data-first]')?.focus();
  }, []);
  const save = () => {
    if (register.isPending) return;
    if (Object.keys(checkRegister(fields, today)).length > 0) {
      setTried(true);
      focusFirstProblem(form.current);
      return;
    }
    register.run({ body: toRegisterRequest(fields) });
  };

  return (
    <Panel>
      <form
        ref={form}
        noValidate
        className={classes['form']}
        onKeyDown={enterFlow}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <EntryFields
          fields={fields}
          errors={errors}
          beneathNumber={<SameLetterNote fields={fields} />}
          onChange={(change) => setFields((previous) => ({ ...previous, ...change }))}
        />
        <div className={classes['full']}>
          <ChooseFiles
            label={fields.arrival === 'letter' ? texts.files : texts.filesWalkIn}
            files={files}
            onChange={setFiles}
          />
        </div>
        <div className={classes['full']}>
          {Object.keys(errors).length > 0 ? (
            <Alert color="red" variant="light" title={texts.fixFirst} role="alert" />
          ) : (
            <RefusalAlert error={register.error} />
          )}
        </div>
        <div className={classes['buttons']}>
          <Button type="submit" size="md" loading={register.isPending}>
            {texts.save}
          </Button>
          <span className={classes['keys']} aria-hidden>
            <Kbd>Ctrl</Kbd> + <Kbd>Enter</Kbd>
          </span>
        </div>
      </form>
    </Panel>
  );
}
