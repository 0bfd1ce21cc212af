import { Button } from '@mantine/core';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { flowTexts } from '../../texts/drafts.ts';
import { FormDialog } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';
import { PaperItems, withIds, type PaperItem } from './paper-items.tsx';

/** Letters and records that come from outside with the case. */
export function BringsSection() {
  const { definition, canEdit, apply } = useDraft();
  const { brings, steps } = definition.flow;
  const [items, setItems, isBack] = useDraftKept<readonly PaperItem[] | null>('brings', null);
  const save = () => {
    if (items === null) return;
    const known = [...brings, ...steps.flatMap(({ produces }) => produces)];
    if (apply([{ type: 'set-brings', brings: withIds(items, known) }])) setItems(null);
  };
  return (
    <div className={classes['generalPart']} role="group" aria-label={texts.brings}>
      <h3>{texts.brings}</h3>
      {brings.length === 0 ? <p className={classes['lead']}>{texts.noBrings}</p> : null}
      <ul className={classes['items']}>
        {brings.map(({ id, title, kind, basis }) => (
          <li key={id} data-proposed={'inferred' in basis || undefined}>
            {title} ({flowTexts.paperKinds[kind]})
          </li>
        ))}
      </ul>
      {canEdit ? (
        <div>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => setItems(brings.map(({ basis: _, ...item }) => item))}
          >
            {texts.editBrings}
          </Button>
        </div>
      ) : null}
      {items === null ? null : (
        <FormDialog
          title={texts.brings}
          submit={flowTexts.save}
          size="lg"
          isFilled={isBack}
          onClose={() => setItems(null)}
          onSubmit={save}
        >
          <PaperItems items={items} onChange={setItems} />
        </FormDialog>
      )}
    </div>
  );
}
