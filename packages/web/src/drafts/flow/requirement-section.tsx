import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Requirement, Step } from '@tuntas/sop';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';
import { LeftItems } from './left-items.tsx';

/** The items that are checked at a step, each with its own verdict. */
export function RequirementSection({ step }: { readonly step: Step }) {
  const { canEdit } = useDraft();
  const [items, setItems, isBack] = useDraftKept<readonly Item[] | null>(
    `requirements.${step.id}`,
    null,
  );
  return (
    <div className={classes['section']} role="group" aria-label={texts.requirements}>
      <h3>{texts.requirements}</h3>
      {step.requires.length === 0 ? (
        <p className={classes['lead']}>{texts.noRequirements}</p>
      ) : null}
      <ul className={classes['items']}>
        {step.requires.map((item) => (
          <li key={item.id} data-proposed={'inferred' in item.basis || undefined}>
            {item.text}
            {item.mandatory ? '' : ` (${texts.optional})`}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <Button
          size="compact-md"
          variant="default"
          onClick={() => setItems(step.requires.map(({ basis: _, ...item }) => item))}
        >
          {texts.editRequirements}
        </Button>
      ) : null}
      <LeftItems step={step} />
      {items === null ? null : (
        <RequirementDialog step={step} items={items} isFilled={isBack} setItems={setItems} />
      )}
    </div>
  );
}

type Item = Omit<Requirement, 'basis'>;

interface RequirementDialogProps {
  readonly step: Step;
  readonly items: readonly Item[];
  readonly isFilled: boolean;
  readonly setItems: (items: readonly Item[] | null) => void;
}

function RequirementDialog({ step, items, isFilled, setItems }: RequirementDialogProps) {
  const { apply } = useDraft();
  const close = () => setItems(null);
  const change = (at: number, part: Partial<Item>) =>
    setItems(items.map((item, other) => (other === at ? { ...item, ...part } : item)));
  const save = () => {
    const taken = items.map(({ id }) => id);
    const requires = items.flatMap((item) => {
      const text = item.text.trim();
      if (text === '') return [];
      const id = item.id === '' ? newId(text, taken) : item.id;
      taken.push(id);
      return [{ ...item, id, text }];
    });
    if (apply([{ type: 'set-requirements', step: step.id, requires }])) close();
  };
  return (
    <FormDialog
      title={texts.requirements}
      submit={texts.save}
      size="lg"
      isFilled={isFilled}
      onClose={close}
      onSubmit={save}
    >
      {items.map((item, at) => (
        <div key={at} className={classes['line']}>
          <TextInput
            label={texts.requirement(at + 1)}
            value={item.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <Checkbox
            className={classes['level'] ?? ''}
            label={texts.mandatory}
            checked={item.mandatory}
            onChange={(event) => change(at, { mandatory: event.currentTarget.checked })}
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
          onClick={() => setItems([...items, { id: '', text: '', mandatory: true }])}
        >
          {texts.addItem}
        </Button>
      </div>
    </FormDialog>
  );
}
