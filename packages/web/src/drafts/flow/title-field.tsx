import { Textarea } from '@mantine/core';
import type { Step } from '@tuntas/sop';
import { flowTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';

/** The name of a step; stored when the field is left or Enter is pressed. */
export function TitleField({ step }: { readonly step: Step }) {
  const { apply, canEdit } = useDraft();
  const [title, setTitle] = useDraftKept(`title.${step.id}`, step.title);
  const save = () => {
    const next = title.trim();
    if (next === '' || next === step.title) return;
    if (apply([{ type: 'set-step-title', step: step.id, title: next }])) setTitle(step.title);
  };
  return (
    <Textarea
      label={texts.title}
      value={title}
      maxLength={200}
      autosize
      minRows={1}
      maxRows={5}
      readOnly={!canEdit}
      error={title.trim() === '' ? texts.titleMissing : undefined}
      onChange={(event) => setTitle(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        save();
      }}
    />
  );
}
