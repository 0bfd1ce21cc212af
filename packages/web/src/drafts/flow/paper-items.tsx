import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Paper } from '@tuntas/sop';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { newId } from '../new-id.ts';
import classes from './flow.module.css';

/** A letter or record in a form; a new one has no id yet. */
export type PaperItem = Omit<Paper, 'basis'>;

export interface PaperItemsProps {
  readonly items: readonly PaperItem[];
  readonly onChange: (items: readonly PaperItem[]) => void;
}

/** Letters and records, one in a line, with room for more. */
export function PaperItems({ items, onChange }: PaperItemsProps) {
  const change = (at: number, part: Partial<PaperItem>) =>
    onChange(items.map((item, other) => (other === at ? { ...item, ...part } : item)));
  return (
    <>
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
            onClick={() => onChange(items.filter((_, other) => other !== at))}
          >
            {texts.delete}
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => onChange([...items, { id: '', title: '', kind: 'letter' }])}
        >
          {texts.addItem}
        </Button>
      </div>
    </>
  );
}

/** Those with a name, each with an id that no other paper has. */
export function withIds(
  items: readonly PaperItem[],
  known: readonly { readonly id: string }[],
): PaperItem[] {
  const taken = known.map(({ id }) => id);
  return items.flatMap((item) => {
    const title = item.title.trim();
    if (title === '') return [];
    const id = item.id === '' ? newId(title, taken) : item.id;
    taken.push(id);
    return [{ ...item, id, title }];
  });
}
