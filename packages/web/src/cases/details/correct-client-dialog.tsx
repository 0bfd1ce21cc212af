import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import type { CaseClient } from '@tuntas/api';
import { useState } from 'react';
import {
  checkClient,
  ClientFieldset,
  type ClientFields,
  type KnownNumber,
} from '../../agenda/index.ts';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import { openCaseTexts, shellTexts } from '../../texts/index.ts';
import {
  enterFlow,
  focusFirstProblem,
  limitText,
  RefusalAlert,
  toast,
  useDiscardGuard,
} from '../../ui/index.ts';
import { clientChanges, toClientFields } from './client-changes.ts';
import styles from './client.module.css';

const texts = casesTexts.client;

/** Longest reason of a correction. */
const REASON_MOST = 500;

interface Props {
  readonly caseId: string;
  readonly client: CaseClient;
  readonly onClose: () => void;
}

/** Correcting who the berkas is about: the change, and why. */
export function CorrectClientDialog({ caseId, client, onClose }: Props) {
  const today = useOfficeTime().dayOf(new Date());
  const [fields, setFields] = useState(() => toClientFields(client));
  const [removed, setRemoved] = useState({ nik: false, kk: false });
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const guard = useDiscardGuard(onClose);
  const correct = useCommand('correctClient', {
    refreshes: ['getCase', 'listCases', 'getInbox', 'getAgendaEntry', 'listAgenda'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const changes = clientChanges(client, fields, removed);
  const errors = checkClient(fields, today);
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
    correct.run({ params: { id: caseId }, body: { reason: reason.trim(), changes } });
  };
  const change = (part: Partial<ClientFields>) => {
    setFields((previous) => ({ ...previous, ...part }));
    // A number that is typed takes the place of the old one.
    setRemoved(({ nik, kk }) => ({ nik: nik && !part.nik, kk: kk && !part.kk }));
  };
  const numberOf = (kind: 'nik' | 'kk', masked: string | null, label: string): KnownNumber =>
    masked === null
      ? { note: openCaseTexts.nikNote }
      : {
          note: texts.numberKnown(masked),
          below: (
            <Checkbox
              className={styles.remove ?? ''}
              label={label}
              checked={removed[kind]}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setRemoved((previous) => ({ ...previous, [kind]: checked }));
                if (checked) setFields((previous) => ({ ...previous, [kind]: '' }));
              }}
            />
          ),
        };
  return (
    <Modal
      opened
      size="xl"
      onClose={guard.close}
      closeOnClickOutside={guard.closesOutside}
      classNames={{ content: styles.dialog ?? '' }}
      title={texts.title}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <p className={styles.hint}>{texts.note}</p>
      <form
        noValidate
        className={styles.form}
        onChange={guard.onChange}
        onKeyDown={enterFlow}
        onSubmit={(event) => {
          event.preventDefault();
          save();
          focusFirstProblem(event.currentTarget);
        }}
      >
        <ClientFieldset
          client={fields}
          errors={wasTried ? errors : {}}
          onChange={change}
          known={{
            nik: numberOf('nik', client.nikMasked, texts.removeNik),
            kk: numberOf('kk', client.kkMasked, texts.removeKk),
          }}
        />
        <Textarea
          label={texts.reason}
          required
          rows={2}
          value={reason}
          {...about}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {wasTried && isUnchanged && <p role="alert">{texts.nothingChanged}</p>}
        <RefusalAlert error={correct.error} />
        <div className={styles.buttons}>
          <Button type="submit" loading={correct.isPending}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={guard.close}>
            {shellTexts.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
