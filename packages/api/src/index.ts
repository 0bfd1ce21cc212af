export * from './common.ts';
export * from './refusals.ts';
export * from './session.ts';
export * from './files.ts';
export * from './sops.ts';
export * from './agenda.ts';
export * from './cases.ts';
export * from './routes.ts';
