import type { SopDefinition } from '@tuntas/sop';
import { useRef } from 'react';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import { Panel, RefusalAlert } from '../ui/index.ts';
import classes from './bpmn.module.css';
import { Diagram } from './diagram.tsx';
import { StepWords } from './step-words.tsx';
import { useDiagram } from './use-diagram.ts';

export interface BpmnViewProps {
  readonly definition: SopDefinition;
  readonly title: string;
  /** The BPMN; undefined while it is fetched. */
  readonly file: Blob | undefined;
  /** Why it could not be fetched. */
  readonly error: Error | null;
}

/** The flow as a picture, and below it in words. */
export function BpmnView({ definition, title, file, error }: BpmnViewProps) {
  const picture = useRef<HTMLDivElement>(null);
  const diagram = useDiagram(file, texts.image(title));
  const { view } = diagram;
  const show = (stepId: string) => {
    view?.show(stepId);
    picture.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className={classes['view']}>
      <RefusalAlert error={error} />
      <div ref={picture} className={classes['picture']}>
        <Panel title={texts.picture}>
          <Diagram {...diagram} />
        </Panel>
      </div>
      <Panel title={texts.steps}>
        <p className={classes['lead']}>{texts.stepsLead}</p>
        <StepWords definition={definition} onShow={view && show} />
      </Panel>
    </div>
  );
}
