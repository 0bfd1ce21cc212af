import type { DraftQuestion } from '@tuntas/api';
import type { SopDefinition } from '@tuntas/sop';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { findPerformer, ITEM_BOUNDS, type Answer } from './answer-edits.ts';
import type { AskedValue } from './asked-value.ts';
import { isBare } from './statement-edits.ts';

export interface AnswerOption {
  readonly key: string;
  readonly label: string;
  readonly answer: Answer;
}

/** As read first, then the choices of the question, then everybody else who could perform. */
export function listOptions(
  definition: SopDefinition,
  asked: AskedValue,
  { choices }: Pick<DraftQuestion, 'choices'>,
): readonly AnswerOption[] {
  const kept: AnswerOption = {
    key: 'kept',
    label: keptLabel(definition, asked),
    answer: { kind: 'kept' },
  };
  const seen = new Set<string>();
  const isAsRead = (choice: string) =>
    isBare(choice) ||
    (asked.kind === 'list' && choice === asked.items.join(ITEM_BOUNDS)) ||
    (asked.kind === 'text'
      ? choice === asked.value
      : asked.kind === 'performers' &&
        asked.by.length === 1 &&
        findPerformer(definition, choice) === asked.by[0]);
  const others =
    asked.kind === 'performers' ? definition.flow.performers.map(({ title }) => title) : [];
  const offered = [...choices, ...others].filter((choice) => {
    const name =
      asked.kind === 'performers' ? (findPerformer(definition, choice) ?? choice) : choice;
    if (isAsRead(choice) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  return [
    kept,
    ...offered.map((choice) => ({
      key: choice,
      label: asked.kind === 'list' ? choice.split(ITEM_BOUNDS).join('; ') : choice,
      answer: { kind: 'chosen' as const, choice, together: [] },
    })),
  ];
}

function keptLabel({ flow }: SopDefinition, asked: AskedValue): string {
  if (asked.kind === 'text') {
    return asked.value === '' ? texts.keptEmpty : texts.kept(`“${asked.value}”`);
  }
  if (asked.kind === 'performers') {
    const titles = asked.by.map((id) => flow.performers.find((one) => one.id === id)?.title ?? id);
    return texts.kept(titles.join(' bersama '));
  }
  if (asked.kind !== 'list') return texts.keptPlain;
  return asked.items.length === 0 ? texts.keptEmpty : texts.kept(asked.items.join('; '));
}
