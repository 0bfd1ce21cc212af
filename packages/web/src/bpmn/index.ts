export { DraftBpmnPage } from './draft-bpmn-page.tsx';
export { SopBpmnPage } from './sop-bpmn-page.tsx';
