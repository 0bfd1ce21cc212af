import type { OpenStep } from '@tuntas/sop';

/** Why a berkas came back, for the line on a desk: what is missing, and what was written about it. */
export function tellReturn({
  reason,
  note,
  missing = [],
}: NonNullable<OpenStep['cameBack']>): string {
  const lacks = missing.join('; ');
  // Where nobody wrote a reason, the machine makes one of what is missing.
  const own = lacks !== '' && reason.endsWith(`: ${lacks}`) ? [] : [reason];
  return [...(lacks === '' ? [] : [lacks]), ...own, ...(note === undefined ? [] : [note])].join(
    ' – ',
  );
}
