import { Checkbox, NativeSelect, Radio } from '@mantine/core';
import type { ActingCapacity, PostReply } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery, useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { capacityTexts, postTexts as texts } from '../texts/index.ts';
import { DayField, FormDialog, RefusalAlert, toast } from '../ui/index.ts';
import { checkPeriod } from './check-period.ts';
import { findOtherDefinitive } from './find-other-definitive.ts';
import classes from './office.module.css';

const CAPACITIES = Object.keys(capacityTexts) as ActingCapacity[];

export interface AppointDialogProps {
  readonly post: PostReply;
  readonly onClose: () => void;
}

/** Appointing somebody to a post: as what, and from when to when. */
export function AppointDialog({ post, onClose }: AppointDialogProps) {
  const time = useOfficeTime();
  const users = useApiQuery('listUsers', {});
  const [userId, setUserId] = useState('');
  const [capacity, setCapacity] = useState<ActingCapacity>('definitif');
  const [fromOn, setFromOn] = useState(() => time.dayOf(new Date()));
  const [untilOn, setUntilOn] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const [wasTried, setTried] = useState(false);
  const appoint = useCommand('appoint', {
    refreshes: ['listPosts', 'listUsers', 'getSession'],
    onDone: () => {
      toast(texts.appointed);
      onClose();
    },
  });
  const wrong = checkPeriod(fromOn, untilOn, time.dayOf(new Date()));
  const others = capacity === 'definitif' ? findOtherDefinitive(post, userId, fromOn, untilOn) : [];
  const mustConfirm = others.length > 0 && !isConfirmed;
  const save = () => {
    setTried(true);
    if (userId === '' || mustConfirm || wrong.fromOn !== undefined || wrong.untilOn !== undefined)
      return;
    appoint.run({
      params: { id: post.id },
      body: { userId, capacity, fromOn, untilOn: untilOn === '' ? null : untilOn },
    });
  };
  return (
    <FormDialog
      title={texts.appointTitle(post.title)}
      submit={texts.appoint}
      isPending={appoint.isPending}
      error={appoint.error}
      onSubmit={save}
      onClose={onClose}
    >
      <RefusalAlert error={users.error} />
      <NativeSelect
        label={texts.person}
        required
        data-autofocus
        value={userId}
        error={wasTried && userId === '' ? texts.personMissing : undefined}
        onChange={(event) => setUserId(event.currentTarget.value)}
        data={[
          { value: '', label: texts.choosePerson },
          ...(users.data ?? [])
            .filter((user) => user.isActive)
            .map((user) => ({ value: user.id, label: user.name })),
        ]}
      />
      <Radio.Group
        label={texts.capacity}
        value={capacity}
        onChange={(value) => setCapacity(value as ActingCapacity)}
      >
        {CAPACITIES.map((one) => (
          <Radio
            key={one}
            mt="xs"
            value={one}
            label={capacityTexts[one]}
            description={texts.capacityNote[one]}
          />
        ))}
      </Radio.Group>
      {others.length === 0 ? null : (
        <div role="status">
          <p className={classes['warning']}>
            {texts.alreadyDefinitive(others.map(({ userName }) => userName).join('; '))}
          </p>
          <Checkbox
            label={texts.confirmDefinitive}
            checked={isConfirmed}
            error={wasTried && mustConfirm ? texts.confirmMissing : undefined}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        </div>
      )}
      <div className={classes['pair']}>
        <DayField
          label={texts.fromOn}
          required
          time={time}
          value={fromOn}
          error={wasTried ? wrong.fromOn : undefined}
          onChange={setFromOn}
        />
        <DayField
          label={texts.untilOn}
          time={time}
          value={untilOn}
          error={wasTried ? wrong.untilOn : undefined}
          onChange={setUntilOn}
        />
      </div>
    </FormDialog>
  );
}
