import { Radio, Textarea, TextInput } from '@mantine/core';
import { questionTexts as texts } from '../../texts/drafts.ts';
import type { AskedValue } from './asked-value.ts';
import classes from './questions.module.css';

export interface OwnWordsProps {
  readonly option: string;
  readonly number: number;
  readonly kind: AskedValue['kind'] | 'time';
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

/** An answer in words of one's own; writing chooses it. */
export function OwnWords(props: OwnWordsProps) {
  const { option, number, kind, value, isMissing, onChange } = props;
  const label = LABELS[kind];
  const missing = kind === 'time' ? texts.timeMissing : texts.otherMissing;
  const field = {
    'data-own-words': option,
    'aria-label': label,
    value,
    error: isMissing ? missing : undefined,
  };
  return (
    <div className={classes['other']}>
      <Radio
        value={option}
        data-option={number}
        label={<Numbered number={number}>{label}</Numbered>}
      />
      {kind === 'list' ? (
        <Textarea {...field} rows={4} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <TextInput {...field} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </div>
  );
}

const LABELS: Readonly<Record<OwnWordsProps['kind'], string>> = {
  performers: texts.otherParty,
  list: texts.otherList,
  text: texts.otherText,
  time: texts.otherTime,
  nothing: texts.otherText,
};

/** What an option is called, with the key that chooses it. */
export function Numbered({
  number,
  children,
}: {
  readonly number: number;
  readonly children: string;
}) {
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
