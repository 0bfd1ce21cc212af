export { registerBpmnRoutes } from './sop-bpmn.routes.ts';
