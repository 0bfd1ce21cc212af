import type { FormResult } from '@tuntas/sop';
import { formTexts as texts } from '../texts/instruments.ts';
import classes from './instruments.module.css';
import { writeNumber } from '../ui/write-number.ts';
import { tellResult } from './tell-score.ts';

export interface FormResultViewProps {
  readonly result: FormResult;
  /** On paper every answer is written out. */
  readonly isPrinted: boolean;
}

/** What was found with a form, as it is kept in the history. */
export function FormResultView({ result, isPrinted }: FormResultViewProps) {
  const { form, title = form.replaceAll('-', ' '), version, answers, summary } = result;
  const name = version === undefined ? title : texts.versionOf(title, version);
  const isHidden = answers === undefined && summary === undefined;
  const found = summary === undefined ? tellResult(result) : [summary, texts.paper];
  return (
    <div className={classes['result']}>
      <p>
        <span className={classes['label']}>{texts.result}</span> {name}
        {found.length > 0 ? ': ' : ''}
        <strong>{found.join(' · ')}</strong>
      </p>
      {isHidden ? <p>{texts.hidden}</p> : null}
      {answers === undefined ? null : isPrinted ? (
        <AnswerList answers={answers} />
      ) : (
        <details>
          <summary>{texts.answers(answers.length)}</summary>
          <AnswerList answers={answers} />
        </details>
      )}
    </div>
  );
}

function AnswerList({ answers }: { readonly answers: NonNullable<FormResult['answers']> }) {
  return (
    <ol className={classes['answers']}>
      {answers.map(({ item, text, answer, score }) => (
        <li key={item}>
          {text}: <strong>{answer === '' ? texts.blank : answer}</strong>
          {score === undefined ? null : ` (${texts.points(writeNumber(score))})`}
        </li>
      ))}
    </ol>
  );
}
