import { useMutation } from '@tanstack/react-query';
import type { SessionReply } from '@tuntas/api';
import { send } from '../api-client/index.ts';

/** Logging in; the reply carries the token that every change needs. */
export function useLogin(onEntered: (reply: SessionReply) => void) {
  return useMutation({
    mutationFn: (body: { readonly email: string; readonly password: string }) =>
      send('login', { body: { email: body.email.trim(), password: body.password } }),
    onSuccess: onEntered,
  });
}
