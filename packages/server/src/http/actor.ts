import type { ActingCapacity, PostPower } from '@tuntas/api';

/** Who is acting: taken from the session, passed to every command explicitly. */
export interface Actor {
  readonly officeId: number;
  readonly userId: string;
  readonly userName: string;
  readonly posts: readonly {
    readonly id: string;
    readonly title: string;
    readonly capacity: ActingCapacity;
    readonly powers: readonly PostPower[];
  }[];
}
