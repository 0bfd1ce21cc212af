import type { PostReply } from '@tuntas/api';

export interface PlannedHolding {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly fromOn: string;
}

/** Posts that a person is to hold from a day after `today` (YYYY-MM-DD) on. */
export function listPlanned(
  posts: readonly PostReply[],
  userId: string,
  today: string,
): readonly PlannedHolding[] {
  return posts.flatMap(({ title, holders }) =>
    holders
      .filter((holder) => holder.userId === userId && holder.fromOn > today)
      .map(({ fromOn }) => ({ title, fromOn })),
  );
}
