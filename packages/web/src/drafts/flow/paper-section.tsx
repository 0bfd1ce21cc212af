import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Paper, Step } from '@tuntas/sop';
import { useState } from 'react';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../form-dialog.tsx';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './flow.module.css';

/** Letters and records that come out of a step, and those it needs. */
export function PaperSection({ step }: { readonly step: Step }) {
  const { canEdit } = useDraft();
  const known = useKnownPapers();
  const [isEditing, setEditing] = useState(false);
  const uses = (step.uses ?? []).map((id) => known.find((one) => one.id === id)?.title ?? id);
  return (
    <div className={classes['section']} role="group" aria-label={texts.papers}>
      <h3>{texts.papers}</h3>
      {step.produces.length === 0 ? <p className={classes['lead']}>{texts.noPapers}</p> : null}
      <ul className={classes['items']}>
        {step.produces.map(({ id, title, kind, basis }) => (
          <li key={id} data-proposed={'inferred' in basis || undefined}>
            {title} ({texts.paperKinds[kind]})
          </li>
        ))}
      </ul>
      {uses.length > 0 ? <p className={classes['lead']}>{texts.usesOf(uses.join(', '))}</p> : null}
      {canEdit ? (
        <Button size="compact-md" variant="default" onClick={() => setEditing(true)}>
          {texts.editPapers}
        </Button>
      ) : null}
      {isEditing ? <PaperDialog step={step} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}

function useKnownPapers(): readonly Paper[] {
  const { flow } = useDraft().definition;
  return [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)];
}

type Item = Omit<Paper, 'basis'>;

function PaperDialog({ step, onClose }: { readonly step: Step; readonly onClose: () => void }) {
  const { apply } = useDraft();
  const known = useKnownPapers();
  const [items, setItems] = useState<readonly Item[]>(() =>
    step.produces.map(({ basis: _, ...item }) => item),
  );
  const [uses, setUses] = useState<readonly string[]>(step.uses ?? []);
  const others = known.filter(({ id }) => !step.produces.some((own) => own.id === id));
  const change = (at: number, part: Partial<Item>) =>
    setItems(items.map((item, other) => (other === at ? { ...item, ...part } : item)));
  const save = () => {
    const taken = [...known.map(({ id }) => id)];
    const produces = items.flatMap((item) => {
      const title = item.title.trim();
      if (title === '') return [];
      const id = item.id === '' ? newId(title, taken) : item.id;
      taken.push(id);
      return [{ ...item, id, title }];
    });
    if (apply([{ type: 'set-papers', step: step.id, produces, uses: [...uses] }])) onClose();
  };
  return (
    <FormDialog
      title={texts.papers}
      submit={texts.save}
      size="lg"
      onClose={onClose}
      onSubmit={save}
    >
      <h3 className={classes['subhead']}>{texts.produces}</h3>
      {items.map((item, at) => (
        <div key={at} className={classes['line']}>
          <TextInput
            label={texts.paper(at + 1)}
            value={item.title}
            onChange={(event) => change(at, { title: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.paperKind(at + 1)}
            value={item.kind}
            onChange={(event) => change(at, { kind: event.currentTarget.value as Paper['kind'] })}
            data={Object.entries(texts.paperKinds).map(([value, label]) => ({ value, label }))}
          />
          <Button
            variant="default"
            aria-label={texts.removeItem(at + 1)}
            onClick={() => setItems(items.filter((_, other) => other !== at))}
          >
            {texts.delete}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => setItems([...items, { id: '', title: '', kind: 'letter' }])}
        >
          {texts.addItem}
        </Button>
      </div>
      {others.length > 0 ? (
        <Checkbox.Group label={texts.uses} value={[...uses]} onChange={(chosen) => setUses(chosen)}>
          {others.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} mt={6} />
          ))}
        </Checkbox.Group>
      ) : null}
    </FormDialog>
  );
}
