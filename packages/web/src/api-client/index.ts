export { ApiRefusal, NoAnswer } from './api-refusal.ts';
export { newCommandId } from './command-id.ts';
export { noteLoggedOut, noteReachable, noteSession, useConnection } from './connection.ts';
export { createQueryClient } from './query-client.ts';
export { send } from './send.ts';
export { useApiQuery } from './use-api-query.ts';
export { useCommand } from './use-command.ts';
