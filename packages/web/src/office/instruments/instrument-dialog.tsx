import { Button, Textarea, TextInput } from '@mantine/core';
import type { InstrumentReply } from '@tuntas/api';
import { useState } from 'react';
import { Slugs } from '@tuntas/sop';
import { useCommand } from '../../api-client/index.ts';
import { slugOf } from '../../instruments/index.ts';
import { instrumentTexts as texts } from '../../texts/instruments.ts';
import { FormDialog, toast, useLeaveGuard } from '../../ui/index.ts';
import {
  buildInstrument,
  formOfInstrument,
  NEW_ITEM,
  type InstrumentForm,
  type ItemForm,
} from './build-instrument.ts';
import { ItemFields } from './item-fields.tsx';
import classes from './editor.module.css';

export interface InstrumentDialogProps {
  /** The form that is changed; undefined: a new one. */
  readonly kept: InstrumentReply | undefined;
  /** Names that are taken. */
  readonly slugs: readonly string[];
  readonly onClose: () => void;
}

const EMPTY: InstrumentForm = { title: '', guide: '', items: [NEW_ITEM], bands: '' };

/** Makes or changes a form; each saving is a version of its own. */
export function InstrumentDialog({ kept, slugs, onClose }: InstrumentDialogProps) {
  const [start] = useState(() => (kept === undefined ? EMPTY : formOfInstrument(kept.instrument)));
  const [form, setForm] = useState(start);
  useLeaveGuard(form !== start);
  const [wasTried, setTried] = useState(false);
  const save = useCommand('saveInstrument', {
    refreshes: ['listInstruments', 'getDraft'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const slug = kept?.instrument.slug ?? slugOf(form.title);
  const isTaken = kept === undefined && form.title.trim() !== '' && slugs.includes(slug);
  const built = buildInstrument(form, slug, (words, taken) =>
    new Slugs(taken).take(words, 'butir'),
  );
  const problems = wasTried && !built.ok ? built.problems : { items: {} };
  const setItem = (at: number, item: ItemForm) =>
    setForm({ ...form, items: form.items.with(at, item) });
  return (
    <FormDialog
      title={kept === undefined ? texts.addTitle : texts.editTitle(kept.instrument.title)}
      submit={texts.save}
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!built.ok || isTaken) return;
        save.run({ body: { instrument: built.instrument, over: kept?.version ?? 0 } });
      }}
    >
      {kept === undefined ? null : <p className={classes['note']}>{texts.runningNote}</p>}
      <TextInput
        label={texts.title}
        description={kept === undefined ? texts.titleHint : undefined}
        required
        maxLength={200}
        data-autofocus
        value={form.title}
        error={isTaken ? texts.titleTaken : problems.title}
        onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
      />
      <Textarea
        label={texts.guide}
        autosize
        minRows={2}
        maxLength={2_000}
        value={form.guide}
        onChange={(event) => setForm({ ...form, guide: event.currentTarget.value })}
      />
      {form.items.map((item, at) => (
        <ItemFields
          key={at}
          item={item}
          at={at + 1}
          problem={problems.items[at]}
          onChange={(next) => setItem(at, next)}
          onUp={
            at === 0
              ? undefined
              : () =>
                  setForm({
                    ...form,
                    items: form.items.toSpliced(at, 1).toSpliced(at - 1, 0, item),
                  })
          }
          onRemove={() => setForm({ ...form, items: form.items.toSpliced(at, 1) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          disabled={form.items.length >= 100}
          onClick={() => setForm({ ...form, items: [...form.items, NEW_ITEM] })}
        >
          {texts.addItem}
        </Button>
      </div>
      <Textarea
        label={texts.bands}
        description={texts.bandsHint}
        autosize
        minRows={3}
        maxLength={4_000}
        value={form.bands}
        error={problems.bands}
        onChange={(event) => setForm({ ...form, bands: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
