import { Button } from '@mantine/core';
import { listLeftOnSheet, type Step } from '@tuntas/sop';
import { leftTexts as texts } from '../../texts/left-on-sheet.ts';
import { newId } from '../new-id.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './left-on-sheet.module.css';

/** What the row of a step names besides what it asks for; each may be made a requirement. */
export function LeftItems({ step }: { readonly step: Step }) {
  const { definition, canEdit, apply } = useDraft();
  const left = listLeftOnSheet(definition).find(({ row }) => row === step.row);
  if (left === undefined) return null;
  const take = (text: string) => {
    const kept = step.requires.map(({ basis: _, ...item }) => item);
    const id = newId(
      text,
      kept.map((item) => item.id),
    );
    const added = { id, text, mandatory: step.kind === 'check' };
    apply([{ type: 'set-requirements', step: step.id, requires: [...kept, added] }]);
  };
  return (
    <div className={classes['left']}>
      <p>{texts.inStep}</p>
      <ul>
        {left.items.map(({ text, kind }) => (
          <li key={text}>
            <span>{texts.item(text, texts.kinds[kind])}</span>
            {canEdit ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={texts.takeOf(text)}
                onClick={() => take(text)}
              >
                {texts.take}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
