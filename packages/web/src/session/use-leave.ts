import { useQueryClient } from '@tanstack/react-query';
import { noteLoggedOut, send } from '../api-client/index.ts';
import { sentencesOf, toast } from '../ui/index.ts';

/** Leaving: the session ends, and nothing about clients stays on the computer. */
export function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    try {
      await send('logout', {});
    } catch (error) {
      toast(sentencesOf(error as Error).message);
      return;
    }
    noteLoggedOut();
    client.clear();
    // Half-filled forms about clients do not outlive the session.
    sessionStorage.clear();
    location.assign('/');
  };
}
