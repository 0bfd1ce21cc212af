import { Button, TextInput } from '@mantine/core';
import type { OfficeIdentityReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { identityTexts as texts } from '../../texts/index.ts';
import { focusFirstProblem, RefusalAlert, toast, useLeaveGuard } from '../../ui/index.ts';
import office from '../office.module.css';
import { checkIdentity } from './check-identity.ts';
import classes from './identity.module.css';

export interface IdentityFormProps {
  readonly identity: OfficeIdentityReply;
  readonly mayChange: boolean;
}

const FIELDS = ['name', 'regency', 'address', 'place', 'phone', 'email'] as const;
type Field = (typeof FIELDS)[number];
const LONGEST: Readonly<Record<Field, number>> = {
  name: 200,
  regency: 120,
  address: 500,
  place: 80,
  phone: 40,
  email: 254,
};
const HINTS: Partial<Record<Field, string>> = {
  regency: texts.regencyHint,
  place: texts.placeHint,
};

/** Name and address of the office; to be read by all, changed by administrators. */
export function IdentityForm({ identity, mayChange }: IdentityFormProps) {
  const [values, setValues] = useState(identity);
  const [wasTried, setTried] = useState(false);
  const change = useCommand('changeOfficeIdentity', {
    refreshes: ['getOfficeIdentity', 'getSession'],
    onDone: () => toast(texts.saved),
  });
  const wrong = checkIdentity(values);
  const isSame = FIELDS.every((field) => values[field].trim() === identity[field]);
  useLeaveGuard(!isSame && mayChange);
  return (
    <form
      noValidate
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (change.isPending) return;
        if (Object.keys(wrong).length === 0 && !isSame) change.run({ body: trimmed(values) });
        focusFirstProblem(event.currentTarget);
      }}
    >
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={texts[field]}
          required={field === 'name'}
          description={HINTS[field]}
          type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
          maxLength={LONGEST[field]}
          readOnly={!mayChange}
          value={values[field]}
          error={wasTried ? wrong[field] : undefined}
          onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
        />
      ))}
      <RefusalAlert error={change.error} />
      {mayChange ? (
        <div className={classes['foot']}>
          <Button type="submit" loading={change.isPending}>
            {texts.save}
          </Button>
          {wasTried && isSame ? (
            <span role="status" className={office['note']}>
              {texts.unchanged}
            </span>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}

function trimmed(values: OfficeIdentityReply): OfficeIdentityReply {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.trim()]),
  ) as OfficeIdentityReply;
}
