import { Radio, Textarea, TextInput } from '@mantine/core';
import { parseItemNumber, type Instrument, type InstrumentItem } from '@tuntas/sop';
import { formTexts as texts } from '../texts/instruments.ts';
import { tellScore } from './tell-score.ts';
import classes from './instruments.module.css';

/** By item id, as typed. */
type Answers = Readonly<Record<string, string>>;

export interface InstrumentFieldsProps {
  readonly instrument: Instrument;
  readonly answers: Answers;
  /** Items without an answer are marked. */
  readonly marksMissing: boolean;
  readonly onChange: (answers: Answers) => void;
}

/** What the form asks, one below the other, with the sum so far. */
export function InstrumentFields(props: InstrumentFieldsProps) {
  const { instrument, answers, marksMissing, onChange } = props;
  return (
    <div className={classes['fields']}>
      {instrument.guide === '' ? null : <p className={classes['guide']}>{instrument.guide}</p>}
      {instrument.items.map((item, at) => {
        const answer = answers[item.id] ?? '';
        const isMissing = marksMissing && answer.trim() === '' && item.optional !== true;
        return (
          <ItemField
            key={item.id}
            item={item}
            label={`${at + 1}. ${item.text}`}
            answer={answer}
            error={isMissing ? texts.unanswered(1) : undefined}
            onChange={(next) => onChange({ ...answers, [item.id]: next })}
          />
        );
      })}
      <p className={classes['sum']} role="status">
        {tellScore(instrument, answers)}
      </p>
    </div>
  );
}

interface ItemFieldProps {
  readonly item: InstrumentItem;
  readonly label: string;
  readonly answer: string;
  readonly error: string | undefined;
  readonly onChange: (answer: string) => void;
}

function ItemField({ item, label, answer, error, onChange }: ItemFieldProps) {
  const isOptional = item.optional === true;
  const field = {
    label,
    required: !isOptional,
    ...(isOptional ? { description: texts.optional } : {}),
  };
  if (item.kind === 'number') {
    const isWrong = answer.trim() !== '' && parseItemNumber(item, answer) === undefined;
    return (
      <TextInput
        {...field}
        inputMode={item.decimals === true ? 'decimal' : 'numeric'}
        className={classes['number'] ?? ''}
        maxLength={15}
        value={answer}
        error={isWrong ? (item.decimals === true ? texts.number : texts.wholeNumber) : error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (item.kind === 'text') {
    return (
      <Textarea
        {...field}
        autosize
        minRows={2}
        maxLength={2_000}
        value={answer}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <Radio.Group {...field} value={answer} error={error} onChange={onChange}>
      <div className={classes['options']}>
        {(item.options ?? []).map(({ label: option }) => (
          <Radio key={option} value={option} label={option} />
        ))}
      </div>
    </Radio.Group>
  );
}
