import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import type { DraftQuestion } from '@tuntas/api';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { Panel, Tag } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { answerEdits, isStatement, type Answer } from './answer-edits.ts';
import { askedValue, rowsOf } from './asked-value.ts';
import { listOptions } from './list-options.ts';
import { readQuestionKey } from './question-keys.ts';
import classes from './questions.module.css';
import { useTypedAnswer } from './use-typed-answer.ts';

const OTHER = 'other';

export interface QuestionPanelProps {
  readonly question: DraftQuestion;
  /** Counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly left: number;
  readonly onPrevious: (() => void) | undefined;
  readonly onSkip: (() => void) | undefined;
  readonly onAnswered: () => void;
}

/** One question: why it is asked, the likely answers by number, and room for another one. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { question, at, count, left, onPrevious, onSkip, onAnswered } = props;
  const { definition, apply, canEdit, reply } = useDraft();
  const asked = askedValue(definition, question);
  const options = listOptions(definition, asked, question);
  const [typed, setTyped] = useTypedAnswer(reply.summary.id, question.where);
  const [chosen, setChosen] = useState(typed === '' ? 'kept' : OTHER);
  const [together, setTogether] = useState<readonly string[]>([]);
  const [wasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>('input[type="radio"]:checked')
      ?.focus({ preventScroll: true });
  }, []);

  const hasOther = asked.kind !== 'nothing';
  const answer = (): Answer | null => {
    if (chosen === OTHER) {
      return typed.trim() === '' ? null : { kind: 'written', text: typed.trim(), together };
    }
    const found = options.find(({ key }) => key === chosen)?.answer;
    return found?.kind === 'chosen' ? { ...found, together } : (found ?? null);
  };
  const submit = () => {
    setTried(true);
    const given = answer();
    if (given === null || !canEdit) return;
    if (!apply(answerEdits(definition, asked, given), [question.where])) return;
    setTyped('');
    onAnswered();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const meaning = readQuestionKey(event);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === 'answer') submit();
    else if (meaning === 'previous') onPrevious?.();
    else if (meaning === 'skip') onSkip?.();
    else {
      const option = options[meaning - 1]?.key ?? (hasOther ? OTHER : undefined);
      if (option === undefined || meaning > options.length + 1) return;
      setChosen(option);
      const place = option === OTHER ? '[data-own-words]' : `[data-option="${meaning}"]`;
      form.current?.querySelector<HTMLElement>(place)?.focus();
    }
  };
  const rows = rowsOf(question);
  const write = (text: string) => {
    setTyped(text);
    setChosen(OTHER);
  };
  const otherProps = {
    'data-own-words': true,
    'aria-label': asked.kind === 'performers' ? texts.otherParty : texts.otherText,
    value: typed,
    error: wasTried && chosen === OTHER && typed.trim() === '' ? texts.otherMissing : undefined,
  };
  return (
    <Panel
      title={texts.panel(at + 1, count)}
      actions={
        question.isAnswered ? (
          <Tag tone="good">{texts.answered}</Tag>
        ) : (
          <Tag tone="soon">{texts.left(left)}</Tag>
        )
      }
    >
      <form
        ref={form}
        noValidate
        className={classes['question']}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={classes['ask']}>
          <p className={classes['words']}>{question.ask}</p>
          <p className={classes['why']}>{question.why}</p>
          {rows.length > 1 ? (
            <p className={classes['why']}>{texts.rows(rows[0] ?? 0, rows.at(-1) ?? 0)}</p>
          ) : null}
          {question.choices.some(isStatement) ? (
            <p className={classes['why']}>{texts.split}</p>
          ) : null}
        </div>
        <div className={classes['answers']}>
          <Radio.Group
            value={chosen}
            onChange={setChosen}
            aria-label={`${question.ask} ${texts.choices}`}
          >
            <div className={classes['options']}>
              {options.map(({ key, label }, index) => (
                <Radio
                  key={key}
                  value={key}
                  data-option={index + 1}
                  label={<Numbered number={index + 1}>{label}</Numbered>}
                />
              ))}
              {hasOther ? (
                <div className={classes['other']}>
                  <Radio
                    value={OTHER}
                    data-option={options.length + 1}
                    label={
                      <Numbered number={options.length + 1}>
                        {asked.kind === 'performers'
                          ? texts.otherParty
                          : asked.kind === 'list'
                            ? texts.otherList
                            : texts.otherText}
                      </Numbered>
                    }
                  />
                  {asked.kind === 'list' ? (
                    <Textarea
                      {...otherProps}
                      rows={4}
                      onChange={(event) => write(event.currentTarget.value)}
                    />
                  ) : (
                    <TextInput
                      {...otherProps}
                      onChange={(event) => write(event.currentTarget.value)}
                    />
                  )}
                </div>
              ) : null}
            </div>
          </Radio.Group>
          {asked.kind === 'performers' && chosen !== 'kept' ? (
            <fieldset className={classes['together']}>
              <legend>{texts.together}</legend>
              {definition.flow.performers.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  label={title}
                  checked={together.includes(id)}
                  onChange={(event) =>
                    setTogether(
                      event.currentTarget.checked
                        ? [...together, id]
                        : together.filter((other) => other !== id),
                    )
                  }
                />
              ))}
            </fieldset>
          ) : null}
          <div className={classes['buttons']}>
            <Button type="submit">{texts.answer}</Button>
            <Button variant="default" disabled={onPrevious === undefined} onClick={onPrevious}>
              {texts.previous}
            </Button>
            <Button variant="default" disabled={onSkip === undefined} onClick={onSkip}>
              {texts.skip}
            </Button>
            <span className={classes['keys']}>{texts.keys}</span>
          </div>
        </div>
      </form>
    </Panel>
  );
}

function Numbered({ number, children }: { readonly number: number; readonly children: string }) {
  return (
    <>
      {number <= 9 ? (
        <kbd className={classes['number']} aria-hidden>
          {number}
        </kbd>
      ) : null}
      {children}
    </>
  );
}
