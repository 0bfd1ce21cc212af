import { Button, Radio } from '@mantine/core';
import type { AgendaEntry, SopSummary } from '@tuntas/api';
import { useRef, useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { useOfficeTime } from '../session/index.ts';
import { openCaseTexts as texts } from '../texts/index.ts';
import {
  enterFlow,
  focusFirstProblem,
  Panel,
  RefusalAlert,
  Tag,
  useLeaveGuard,
} from '../ui/index.ts';
import { ClientFieldset } from './client-fieldset.tsx';
import { checkClient, EMPTY_CLIENT, toClientInput } from './client-form.ts';
import { KnownClients } from './known-clients.tsx';
import classes from './open-case.module.css';

export interface OpenCaseFormProps {
  readonly entry: AgendaEntry;
  readonly sops: readonly SopSummary[];
  readonly onOpened: (caseId: string) => void;
}

/** The form; what is chosen decides which way in is asked. */
export function OpenCaseForm({ entry, sops, onOpened }: OpenCaseFormProps) {
  const onlySop = sops.length === 1 ? sops[0] : undefined;
  const [sopVersionId, setSopVersionId] = useState(onlySop?.versionId ?? '');
  const [entryWay, setEntryWay] = useState('');
  const [client, setClient] = useState(EMPTY_CLIENT);
  const [wasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isSaved = useRef(false);
  const isDirty = JSON.stringify(client) !== JSON.stringify(EMPTY_CLIENT);
  useLeaveGuard(isDirty, () => isSaved.current);
  const open = useCommand('openCase', {
    refreshes: ['getAgendaEntry', 'listAgenda', 'getInbox', 'listCases'],
    onDone: (reply) => {
      isSaved.current = true;
      onOpened(reply.caseId);
    },
  });
  const sop = sops.find(({ versionId }) => versionId === sopVersionId);
  const way = sop?.entries.find(({ id }) => id === entryWay) ?? sop?.entries[0];
  const hasClient = way?.hasClient ?? true;
  const today = useOfficeTime().dayOf(new Date());
  const errors = hasClient ? checkClient(client, today) : {};

  const save = () => {
    setTried(true);
    if (open.isPending) return;
    if (sop === undefined || Object.keys(errors).length > 0) {
      focusFirstProblem(form.current);
      return;
    }
    open.run({
      body: {
        agendaId: entry.id,
        sopVersionId: sop.versionId,
        ...(hasClient && { client: toClientInput(client) }),
        ...(way === undefined ? {} : { entry: way.id }),
      },
    });
  };

  return (
    <form
      ref={form}
      noValidate
      onKeyDown={enterFlow}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Panel>
        <Radio.Group
          label={texts.sop}
          required
          value={sopVersionId}
          onChange={setSopVersionId}
          error={wasTried && sop === undefined ? texts.sopMissing : undefined}
          data-wrong={(wasTried && sop === undefined) || undefined}
        >
          <div className={classes['sops']}>
            {sops.map((one) => (
              <Radio
                key={one.versionId}
                value={one.versionId}
                className={classes['sop']}
                label={
                  <>
                    <span className={classes['sopTitle']}>{one.title}</span>
                    {one.hasDemoDecisions ? <Tag tone="soon">{texts.demoFacts}</Tag> : null}
                  </>
                }
                description={texts.version(one.version, one.number)}
              />
            ))}
          </div>
        </Radio.Group>
        {sop === undefined || sop.entries.length < 2 ? null : (
          <Radio.Group
            className={classes['ways']}
            label={texts.entry}
            value={way?.id ?? ''}
            onChange={setEntryWay}
          >
            <div className={classes['sops']}>
              {sop.entries.map(({ id, title }) => (
                <Radio key={id} value={id} label={title} />
              ))}
            </div>
          </Radio.Group>
        )}
      </Panel>
      <Panel title={hasClient ? texts.client : texts.noClient}>
        {hasClient ? (
          <ClientFieldset
            client={client}
            errors={wasTried ? errors : {}}
            aboutNik={<KnownClients nik={client.nik} />}
            onChange={(change) => setClient((previous) => ({ ...previous, ...change }))}
          />
        ) : (
          <p>{texts.noClientNote(entry.subject)}</p>
        )}
        <div className={classes['end']}>
          <RefusalAlert error={open.error} />
          <div>
            <Button type="submit" size="md" loading={open.isPending}>
              {texts.save}
            </Button>
          </div>
        </div>
      </Panel>
    </form>
  );
}
