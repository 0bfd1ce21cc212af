import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Entry } from '@tuntas/sop';
import { useState } from 'react';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { flowTexts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';

type Item = Omit<Entry, 'basis'>;

/** The ways in which a case comes in. */
export function EntrySection() {
  const { definition, canEdit } = useDraft();
  const { entries } = definition.flow;
  const [items, setItems, isBack] = useDraftKept<readonly Item[] | null>('entries', null);
  return (
    <div className={classes['generalPart']} role="group" aria-label={texts.entries}>
      <h3>{texts.entries}</h3>
      <ul className={classes['items']}>
        {entries.map(({ id, title, about, basis }) => (
          <li key={id} data-proposed={'inferred' in basis || undefined}>
            {title}
            {about === 'letter' ? ` (${texts.clientless})` : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <div>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => setItems(entries.map(({ basis: _, ...item }) => item))}
          >
            {texts.editEntries}
          </Button>
        </div>
      ) : null}
      {items === null ? null : <EntryDialog items={items} isFilled={isBack} onChange={setItems} />}
    </div>
  );
}

interface EntryDialogProps {
  readonly items: readonly Item[];
  readonly isFilled: boolean;
  readonly onChange: (items: readonly Item[] | null) => void;
}

function EntryDialog({ items, isFilled, onChange }: EntryDialogProps) {
  const { apply } = useDraft();
  const [wasTried, setTried] = useState(false);
  const isEmpty = items.every(({ title }) => title.trim() === '');
  const save = () => {
    setTried(true);
    if (isEmpty) return;
    const taken = items.map(({ id }) => id);
    const entries = items.flatMap((item) => {
      const title = item.title.trim();
      if (title === '') return [];
      const id = item.id === '' ? newId(title, taken) : item.id;
      taken.push(id);
      return [{ id, title, ...(item.about && { about: item.about }) }];
    });
    if (apply([{ type: 'set-entries', entries }])) onChange(null);
  };
  return (
    <FormDialog
      title={texts.entries}
      submit={flowTexts.save}
      isFilled={isFilled}
      onClose={() => onChange(null)}
      onSubmit={save}
    >
      {items.map((item, at) => (
        <div key={at} className={classes['line']}>
          <TextInput
            label={texts.entry(at + 1)}
            maxLength={200}
            value={item.title}
            error={wasTried && isEmpty && at === 0 ? texts.entryMissing : undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(
                items.map((each, other) => (other === at ? { ...each, title: value } : each)),
              );
            }}
          />
          <Checkbox
            label={texts.entryClientless}
            description={texts.entryClientlessHint}
            checked={item.about === 'letter'}
            onChange={(event) => {
              const { about: _, ...rest } = item;
              const changed: Item = event.currentTarget.checked
                ? { ...rest, about: 'letter' }
                : rest;
              onChange(items.map((each, other) => (other === at ? changed : each)));
            }}
          />
          {items.length > 1 ? (
            <Button
              variant="default"
              aria-label={flowTexts.removeItem(at + 1)}
              onClick={() => onChange(items.filter((_, other) => other !== at))}
            >
              {flowTexts.delete}
            </Button>
          ) : null}
        </div>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...items, { id: '', title: '' }])}>
          {flowTexts.addItem}
        </Button>
      </div>
    </FormDialog>
  );
}
