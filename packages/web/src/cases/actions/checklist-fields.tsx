import { Button, TextInput, VisuallyHidden } from '@mantine/core';
import type { Requirement, Verdict } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import { limitText } from '../../ui/index.ts';
import {
  REMARK_MOST,
  summarizeChecklist,
  VERDICT_WORDS,
  type VerdictDraft,
  type VerdictValue,
} from './checklist.ts';
import styles from './form.module.css';

const texts = casesTexts.checklist;

interface Props {
  readonly name: string;
  readonly asked: readonly Requirement[];
  readonly verdicts: VerdictDraft;
  /** Whether an exit of the step depends on the verdicts. */
  readonly isDemanded: boolean;
  /** What was found the last time, by requirement. */
  readonly before: ReadonlyMap<string, Verdict>;
  readonly onChange: (verdicts: VerdictDraft) => void;
}

/** One line per requirement with its own verdict and remark, and what is missing so far. */
export function ChecklistFields({ name, asked, verdicts, isDemanded, before, onChange }: Props) {
  const summary = summarizeChecklist(asked, verdicts);
  const set = (item: Requirement, part: { verdict?: VerdictValue; note?: string }) =>
    onChange({ ...verdicts, [item.id]: { ...verdicts[item.id], ...part } });
  const setRest = () =>
    onChange({
      ...verdicts,
      ...Object.fromEntries(
        summary.unchecked.map((item) => [
          item.id,
          { ...verdicts[item.id], verdict: 'met' as const },
        ]),
      ),
    });
  return (
    <section aria-label={texts.heading}>
      <h3 className={styles.legend}>{texts.heading}</h3>
      {!isDemanded && <p className={styles.hint}>{texts.notDemanded}</p>}
      <ul className={styles.items}>
        {asked.map((item) => (
          <li key={item.id}>
            <ChecklistItem
              name={`${name}.${item.id}`}
              item={item}
              draft={verdicts[item.id] ?? {}}
              before={before.get(item.id)}
              onChange={(part) => set(item, part)}
            />
          </li>
        ))}
      </ul>
      {summary.unchecked.length > 1 && (
        <Button variant="subtle" size="compact-sm" onClick={setRest} mb="xs">
          {texts.allMet}
        </Button>
      )}
      <p className={styles.summary} role="status">
        {texts.done(summary.metCount, summary.total)}{' '}
        {summary.unmet.length > 0 && texts.unmet(listTexts(summary.unmet))}{' '}
        {summary.unexplained.length > 0 && texts.unexplained(listTexts(summary.unexplained))}{' '}
        {isDemanded &&
          summary.unchecked.length > 0 &&
          texts.unchecked(listTexts(summary.unchecked))}
        {summary.unmet.length + summary.unchecked.length + summary.unexplained.length === 0 &&
          texts.complete}
      </p>
    </section>
  );
}

interface ItemProps {
  readonly name: string;
  readonly item: Requirement;
  readonly draft: VerdictDraft[string];
  readonly before: Verdict | undefined;
  readonly onChange: (part: { verdict?: VerdictValue; note?: string }) => void;
}

function ChecklistItem({ name, item, draft, before, onChange }: ItemProps) {
  const needsRemark = draft.verdict !== undefined && draft.verdict !== 'met';
  return (
    <fieldset className={`${styles.set} ${styles.item}`}>
      <VisuallyHidden component="legend">{item.text}</VisuallyHidden>
      <span aria-hidden="true">
        {item.text} {!item.mandatory && <em>({texts.optional})</em>}
      </span>
      <div className={styles.options}>
        {VERDICT_WORDS.map(({ value, label }) => (
          <label key={value} className={`${styles.option} ${styles[value] ?? ''}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={draft.verdict === value}
              onChange={() => onChange({ verdict: value })}
            />
            {label}
          </label>
        ))}
      </div>
      {before !== undefined && before.verdict !== 'met' && (
        <p className={styles.before}>{texts.before(wordOf(before.verdict), before.note ?? '')}</p>
      )}
      {(needsRemark || draft.note) && (
        <TextInput
          className={styles.remark ?? ''}
          aria-label={texts.noteFor(item.text)}
          placeholder={texts.notePlaceholder}
          value={draft.note ?? ''}
          {...limitText(draft.note ?? '', REMARK_MOST)}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}

const listTexts = (items: readonly Requirement[]) => items.map((item) => item.text).join('; ');

const wordOf = (value: VerdictValue): string =>
  VERDICT_WORDS.find((one) => one.value === value)?.label ?? value;
