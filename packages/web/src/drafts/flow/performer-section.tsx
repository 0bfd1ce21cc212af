import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { addParty, setPerformers } from './change-performers.ts';
import classes from './flow.module.css';

/** Who performs a step: posts of the sheet's columns and outside parties. */
export function PerformerSection({ step }: { readonly step: Step }) {
  const { definition, apply, canEdit } = useDraft();
  const { performers } = definition.flow;
  const office = performers.filter(({ party }) => party === 'office');
  const hasOutside = performers.some(
    ({ id, party }) => party === 'outside' && step.by.includes(id),
  );
  const put = (...[by, extra]: [readonly string[], Parameters<typeof setPerformers>[3]?]) =>
    apply([setPerformers(definition, step, by, extra)]);
  return (
    <fieldset className={classes['section']} disabled={!canEdit}>
      <legend>{texts.performers}</legend>
      <div className={classes['checks']}>
        {performers.map(({ id, title }) => {
          const isLast = step.by.length === 1 && step.by[0] === id;
          return (
            <Checkbox
              key={id}
              label={title}
              checked={step.by.includes(id)}
              disabled={isLast}
              title={isLast ? texts.lastPerformer : undefined}
              onChange={(event) =>
                put(
                  event.currentTarget.checked
                    ? [...step.by, id]
                    : step.by.filter((other) => other !== id),
                )
              }
            />
          );
        })}
      </div>
      {step.by.length > 1 ? (
        <Radio.Group
          label={texts.joint}
          value={step.joint ?? 'any'}
          onChange={(value) => put(step.by, { joint: value as 'any' | 'each' })}
        >
          <Radio value="any" label={texts.any} mt={4} />
          <Radio value="each" label={texts.each} mt={4} />
        </Radio.Group>
      ) : null}
      {hasOutside ? (
        <NativeSelect
          label={texts.recordedBy}
          value={step.recordedBy?.[0] ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            put(step.by, { recordedBy: value === '' ? [] : [value] });
          }}
          data={[
            { value: '', label: texts.recordedNone },
            ...office.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      ) : null}
      {canEdit ? <NewParty step={step} /> : null}
    </fieldset>
  );
}

function NewParty({ step }: { readonly step: Step }) {
  const { definition, apply } = useDraft();
  const [title, setTitle] = useDraftKept(`party.${step.id}`, '');
  const [wasTried, setTried] = useState(false);
  const add = () => {
    setTried(true);
    if (title.trim() === '') return;
    if (apply(addParty(definition, step, title))) {
      setTitle('');
      setTried(false);
    }
  };
  return (
    <div className={classes['line']}>
      <TextInput
        label={texts.newParty}
        maxLength={120}
        value={title}
        error={wasTried && title.trim() === '' ? texts.newPartyMissing : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
        }}
      />
      <Button variant="default" onClick={add}>
        {texts.addParty}
      </Button>
    </div>
  );
}
