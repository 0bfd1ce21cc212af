export { proposeFlow } from './propose-flow.ts';
export { proposeSplitRows } from './propose-split-rows.ts';
export { askReturns } from './propose-returns.ts';
