import { KINDS, type SopDefinition } from '@tuntas/sop';
import { rowWordsOf, tellExit } from '../sops/index.ts';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import classes from './bpmn.module.css';

export interface StepWordsProps {
  readonly definition: SopDefinition;
  /** Shows a step in the picture; undefined while there is none. */
  readonly onShow: ((stepId: string) => void) | undefined;
}

/** What the picture shows, in words: who performs each step, of which kind it is, where it leads. */
export function StepWords({ definition, onShow }: StepWordsProps) {
  const { flow } = definition;
  const nameOf = (id: string) => flow.performers.find((one) => one.id === id)?.title ?? id;
  return (
    <ol className={classes['steps']}>
      {flow.steps.map((step) => (
        <li key={step.id}>
          <div className={classes['name']}>
            <button
              type="button"
              className={classes['show']}
              disabled={onShow === undefined}
              aria-label={texts.show(step.title)}
              onClick={() => onShow?.(step.id)}
            >
              {step.title}
            </button>
            <span className={classes['small']}>
              {[
                step.row === undefined ? texts.added : texts.row(step.row),
                ...(step.id === flow.start ? [texts.start] : []),
                ...(step.join === true ? [texts.join] : []),
              ].join(' · ')}
            </span>
            <span className={classes['small']}>{rowWordsOf(definition, step)}</span>
          </div>
          <dl className={classes['facts']}>
            <div>
              <dt>{texts.who}</dt>
              <dd>{step.by.map(nameOf).join(texts.together)}</dd>
            </div>
            <div>
              <dt>{texts.kind}</dt>
              <dd>{KINDS[step.kind].label}</dd>
            </div>
            <div>
              <dt>{texts.ways}</dt>
              <dd>
                <ul>
                  {step.exits.map((exit) => (
                    <li key={exit.exit}>{tellExit(step, exit, flow)}</li>
                  ))}
                </ul>
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
