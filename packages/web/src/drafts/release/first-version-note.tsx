import type { AlikeSop } from '@tuntas/api';
import { tellFirst } from './first-version.ts';

/** That nothing was in force before it, or what stays beside it. */
export function FirstVersion({ alike }: { readonly alike: readonly AlikeSop[] }) {
  const { lead, items } = tellFirst(alike);
  return (
    <>
      {lead}
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
