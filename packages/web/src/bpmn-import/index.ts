export { ImportBpmn } from './import-bpmn.tsx';
