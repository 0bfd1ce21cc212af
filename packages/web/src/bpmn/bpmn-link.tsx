import { bpmnTexts as texts } from '../texts/bpmn.ts';
import { ButtonLink } from '../ui/index.ts';

/** From the flow of a draft to its picture. */
export function BpmnLink({ draftId }: { readonly draftId: string }) {
  return (
    <ButtonLink to="/rancangan/$draftId/bpmn" params={{ draftId }} variant="default">
      {texts.link}
    </ButtonLink>
  );
}
