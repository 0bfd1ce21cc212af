import type { DraftQuestion } from '@tuntas/api';
import { pressTexts as texts } from '../../texts/draft-press.ts';
import { ButtonLink } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './questions.module.css';

interface BpmnSourceProps {
  readonly lines: readonly string[];
  /** The row of a place is the line. */
  readonly marked: DraftQuestion['places'];
}

/** A BPMN file for people: its flow as a drawing; its own writing is there for who reads that. */
export function BpmnSource({ lines, marked }: BpmnSourceProps) {
  const { reply } = useDraft();
  return (
    <>
      <p>{texts.bpmnLead}</p>
      <p>
        <ButtonLink
          variant="default"
          to="/rancangan/$draftId/bpmn"
          params={{ draftId: reply.summary.id }}
        >
          {texts.bpmnOpen}
        </ButtonLink>
      </p>
      <details>
        <summary>{texts.bpmnWriting}</summary>
        <p className={classes['lines']}>
          {lines.map((line, index) => (
            <span key={index} data-asked={marked.some(({ row }) => row === index) || undefined}>
              {line}
            </span>
          ))}
        </p>
      </details>
    </>
  );
}
