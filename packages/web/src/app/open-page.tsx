import { Outlet, useRouterState } from '@tanstack/react-router';
import { isId } from './is-id.ts';
import { NotFoundScreen } from './not-found-screen.tsx';

/** The page of the address. A link to something is by its UUID; anything else was cut off. */
export function OpenPage() {
  const isWhole = useRouterState({
    select: ({ matches }) =>
      Object.entries(matches.at(-1)?.params ?? {}).every(
        ([name, value]) => name === 'officeId' || isId(String(value)),
      ),
  });
  return isWhole ? <Outlet /> : <NotFoundScreen />;
}
