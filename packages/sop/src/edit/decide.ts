import type { Basis } from '../definition/basis.ts';
import type { EditedBy } from './draft-edit.ts';

/** The office says so, on this day. `why`: what a proposal was read from. */
export function decided({ by, on, demo }: EditedBy, why?: string): Basis {
  return {
    decided: {
      by,
      on,
      ...(why === undefined ? {} : { why }),
      ...(demo === true ? { demo } : {}),
    },
  };
}
