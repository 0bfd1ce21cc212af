export { askBpmn } from './ask-bpmn.ts';
export { registerBpmnRoutes } from './sop-bpmn.routes.ts';
