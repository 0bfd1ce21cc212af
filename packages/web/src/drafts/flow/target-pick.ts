import { createContext, useContext } from 'react';

/** A step that is being chosen on the matrix, as the target of a way out. */
export interface TargetPick {
  /** What it is chosen for, such as the label of the exit. */
  readonly label: string;
  /** Step that the way leaves. */
  readonly from: string;
  readonly onPick: (stepId: string) => void;
  readonly onLeave: () => void;
}

export interface TargetPicker {
  readonly pick: TargetPick | null;
  readonly begin: (pick: TargetPick) => void;
}

export const TargetPickContext = createContext<TargetPicker>({
  pick: null,
  begin: () => undefined,
});

export function useTargetPick(): TargetPicker {
  return useContext(TargetPickContext);
}
