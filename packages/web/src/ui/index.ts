export { EmptyState } from './empty-state.tsx';
export * from './icons.ts';
export { getOfficeTime, type OfficeTime } from './office-time.ts';
export { Page } from './page.tsx';
export { Panel } from './panel.tsx';
export { RefusalAlert, sentencesOf } from './refusal-alert.tsx';
export { SkeletonLines } from './skeleton-lines.tsx';
export { toast, Toaster } from './toaster.tsx';
