import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { instrumentTexts as texts } from '../../texts/instruments.ts';
import type { ItemForm, ItemKind } from './build-instrument.ts';
import classes from './editor.module.css';

export interface ItemFieldsProps {
  readonly item: ItemForm;
  /** Counted from 1. */
  readonly at: number;
  readonly problem: { readonly text?: string; readonly options?: string } | undefined;
  readonly onChange: (item: ItemForm) => void;
  readonly onUp: (() => void) | undefined;
  readonly onRemove: () => void;
}

const YES_NO = `${texts.yes} = 1\n${texts.no} = 0`;

/** One item of a form that is being made. */
export function ItemFields({ item, at, problem, onChange, onUp, onRemove }: ItemFieldsProps) {
  const chooses = item.kind === 'choice' || item.kind === 'yes-no';
  const setKind = (kind: ItemKind) =>
    onChange({
      ...item,
      kind,
      ...(kind === 'yes-no' && item.options === '' ? { options: YES_NO } : {}),
    });
  return (
    <fieldset className={classes['item']}>
      <legend>{texts.item(at)}</legend>
      <Textarea
        label={texts.itemText}
        required
        autosize
        minRows={1}
        maxLength={500}
        value={item.text}
        error={problem?.text}
        onChange={(event) => onChange({ ...item, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.kind}
        value={item.kind}
        data={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setKind(event.currentTarget.value as ItemKind)}
      />
      {chooses ? (
        <Textarea
          label={texts.options}
          description={texts.optionsHint}
          required
          autosize
          minRows={3}
          maxLength={6_000}
          value={item.options}
          error={problem?.options}
          onChange={(event) => onChange({ ...item, options: event.currentTarget.value })}
        />
      ) : null}
      {item.kind === 'number' ? (
        <>
          <Checkbox
            label={texts.decimals}
            checked={item.decimals}
            onChange={(event) => onChange({ ...item, decimals: event.currentTarget.checked })}
          />
          <Checkbox
            label={texts.counts}
            checked={item.counts}
            onChange={(event) => onChange({ ...item, counts: event.currentTarget.checked })}
          />
        </>
      ) : null}
      <Checkbox
        label={texts.optional}
        checked={item.optional}
        onChange={(event) => onChange({ ...item, optional: event.currentTarget.checked })}
      />
      <div className={classes['deeds']}>
        {onUp === undefined ? null : (
          <Button size="compact-md" variant="default" aria-label={texts.upOf(at)} onClick={onUp}>
            {texts.up}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          aria-label={texts.removeOf(at)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
    </fieldset>
  );
}
