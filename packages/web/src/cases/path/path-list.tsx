import type { CaseState, SopDefinition } from '@tuntas/sop';
import { useOfficeTime } from '../../session/index.ts';
import { rowWordsOf } from '../../sops/index.ts';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';
import styles from './path-list.module.css';
import type { PathStep } from './walked-path.ts';

const texts = casesTexts.path;
const SIGNS = { done: '✓', withdrawn: '×', current: '●', ahead: '○', 'passed-by': '–' } as const;

interface Props {
  readonly definition: SopDefinition;
  readonly path: readonly PathStep[];
  readonly state: CaseState;
  readonly names: Names;
  /** UTC instant; decides what is late. */
  readonly now: string;
}

/** Every step of the SOP in its order, with where the berkas has been and where it is. */
export function PathList({ definition, path, state, names, now }: Props) {
  const { instant } = useOfficeTime();
  const promise = (stepId: string) => {
    const dueAt = state.open.find((open) => open.stepId === stepId)?.dueAt;
    if (!dueAt) return undefined;
    return dueAt < now ? texts.late(instant(dueAt)) : texts.due(instant(dueAt));
  };
  return (
    <ol className={styles.list}>
      {path.map(({ step, mark, returns }) => (
        <li
          key={step.id}
          className={styles.step}
          data-mark={mark}
          {...(mark === 'current' && { 'aria-current': 'step' as const })}
        >
          <span className={styles.sign} aria-hidden="true">
            {SIGNS[mark]}
          </span>
          <span>
            <span className={styles.title}>{step.title}</span>
            <span className={styles.small}>{rowWordsOf(definition, step)}</span>
            <span className={styles.small}>
              {[
                names.performersOf(step.id),
                step.row === undefined ? texts.added : texts.row(step.row),
                texts.mark[mark],
                returns > 0 && texts.returns(returns),
                promise(step.id),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
