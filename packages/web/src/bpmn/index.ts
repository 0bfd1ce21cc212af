export { BpmnLink } from './bpmn-link.tsx';
export { DraftBpmnPage } from './draft-bpmn-page.tsx';
export { ImportBpmn } from './import-bpmn.tsx';
export { SopBpmnPage } from './sop-bpmn-page.tsx';
