import { Button, Checkbox } from '@mantine/core';
import type { Paper, Step } from '@tuntas/sop';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';
import { PaperItems, withIds, type PaperItem } from './paper-items.tsx';

interface PaperForm {
  readonly items: readonly PaperItem[];
  readonly uses: readonly string[];
}

const formOf = ({ produces, uses = [] }: Step): PaperForm => ({
  items: produces.map(({ basis: _, ...item }) => item),
  uses,
});

/** Letters and records that come out of a step, and those it needs. */
export function PaperSection({ step }: { readonly step: Step }) {
  const { canEdit } = useDraft();
  const known = useKnownPapers();
  const [form, setForm, isBack] = useDraftKept<PaperForm | null>(`papers.${step.id}`, null);
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
        <Button size="compact-md" variant="default" onClick={() => setForm(formOf(step))}>
          {texts.editPapers}
        </Button>
      ) : null}
      {form === null ? null : (
        <PaperDialog step={step} form={form} isFilled={isBack} onChange={setForm} />
      )}
    </div>
  );
}

function useKnownPapers(): readonly Paper[] {
  const { flow } = useDraft().definition;
  return [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)];
}

interface PaperDialogProps {
  readonly step: Step;
  readonly form: PaperForm;
  readonly isFilled: boolean;
  readonly onChange: (form: PaperForm | null) => void;
}

function PaperDialog({ step, form, isFilled, onChange }: PaperDialogProps) {
  const { apply } = useDraft();
  const known = useKnownPapers();
  const { items, uses } = form;
  const close = () => onChange(null);
  const setItems = (next: readonly PaperItem[]) => onChange({ ...form, items: next });
  const others = known.filter(({ id }) => !step.produces.some((own) => own.id === id));
  const save = () => {
    const produces = withIds(items, known);
    if (apply([{ type: 'set-papers', step: step.id, produces, uses: [...uses] }])) close();
  };
  return (
    <FormDialog
      title={texts.papers}
      submit={texts.save}
      size="lg"
      isFilled={isFilled}
      onClose={close}
      onSubmit={save}
    >
      <h3 className={classes['subhead']}>{texts.produces}</h3>
      <PaperItems items={items} onChange={setItems} />
      {others.length > 0 ? (
        <Checkbox.Group
          label={texts.uses}
          value={[...uses]}
          onChange={(chosen) => onChange({ ...form, uses: chosen })}
        >
          {others.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} mt={6} />
          ))}
        </Checkbox.Group>
      ) : null}
    </FormDialog>
  );
}
