import { Button, Checkbox, Radio } from '@mantine/core';
import type { DraftQuestion } from '@tuntas/api';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { pressTexts } from '../../texts/draft-press.ts';
import { sheetTexts } from '../../texts/draft-sheet.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { ButtonLink, Panel, Tag } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { answerEdits, type Answer } from './answer-edits.ts';
import { askedValue, rowsOf } from './asked-value.ts';
import { listOptions } from './list-options.ts';
import { Numbered, OwnWords } from './own-words.tsx';
import { parseTime } from './parse-time.ts';
import { isMeantHere, readQuestionKey } from './question-keys.ts';
import { isStatement } from './statement-edits.ts';
import classes from './questions.module.css';

/** What is chosen and typed for a question and not yet sent. */
interface AnswerForm {
  readonly chosen: string;
  readonly typed: string;
  readonly together: readonly string[];
}
const AS_READ: AnswerForm = { chosen: 'kept', typed: '', together: [] };
const OTHER = 'other';
const TIMED = 'timed';

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
  const { definition, apply, canEdit } = useDraft();
  const asked = askedValue(definition, question);
  const options = listOptions(definition, asked, question);
  const [form, setForm] = useDraftKept(`answer.${question.where}`, AS_READ);
  const { typed, together } = form;
  const setChosen = (key: string) => setForm({ ...form, chosen: key });
  const [wasTried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
    box.current
      ?.querySelector<HTMLElement>('input[type="radio"]:checked')
      ?.focus({ preventScroll: true });
  }, []);

  const own = [
    ...(asked.kind === 'nothing' ? [] : [OTHER]),
    ...(asked.kind === 'text' && asked.timed !== undefined ? [TIMED] : []),
  ];
  // What was chosen before a reload may be offered no more.
  const isOffered = own.includes(form.chosen) || options.some(({ key }) => key === form.chosen);
  const chosen = isOffered ? form.chosen : AS_READ.chosen;
  const answer = (): Answer | null => {
    if (chosen === TIMED) {
      const time = parseTime(typed);
      return time === undefined ? null : { kind: 'timed', time };
    }
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
    setForm(AS_READ);
    onAnswered();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const meaning = readQuestionKey(event);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === 'answer') {
      if (isMeantHere(event.nativeEvent, shownAt.current)) submit();
    } else if (meaning === 'previous') onPrevious?.();
    else if (meaning === 'skip') onSkip?.();
    else {
      const option = options[meaning - 1]?.key ?? own[meaning - 1 - options.length];
      if (option === undefined) return;
      setChosen(option);
      const place = own.includes(option)
        ? `[data-own-words="${option}"]`
        : `[data-option="${meaning}"]`;
      box.current?.querySelector<HTMLElement>(place)?.focus();
    }
  };
  const rows = rowsOf(question);
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
        ref={box}
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
          {rows.length > 1 ? <p className={classes['why']}>{texts.rows(rows.join(', '))}</p> : null}
          {asked.kind === 'nothing' || question.choices.some(isStatement) ? (
            <p className={classes['why']}>{sheetTexts.fixThere}</p>
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
              {own.map((key, index) => (
                <OwnWords
                  key={key}
                  option={key}
                  number={options.length + index + 1}
                  kind={key === TIMED ? 'time' : asked.kind}
                  value={chosen === key ? typed : ''}
                  isMissing={wasTried && chosen === key && answer() === null}
                  onChange={(text) => setForm({ ...form, chosen: key, typed: text })}
                />
              ))}
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
                    setForm({
                      ...form,
                      together: event.currentTarget.checked
                        ? [...together, id]
                        : together.filter((other) => other !== id),
                    })
                  }
                />
              ))}
            </fieldset>
          ) : null}
          <div className={classes['buttons']}>
            <Button type="submit">{texts.answer}</Button>
            {question.where.startsWith('bpmn[') ? <ToFlow /> : null}
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

/** The answer no to what was left out of a BPMN file: it is put right where the flow is settled. */
function ToFlow() {
  const { reply } = useDraft();
  return (
    <ButtonLink
      variant="default"
      to="/rancangan/$draftId"
      params={{ draftId: reply.summary.id }}
      search={{ bagian: 'alur' }}
    >
      {pressTexts.bpmnFix}
    </ButtonLink>
  );
}
