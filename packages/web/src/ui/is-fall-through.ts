/** A press at a point of the window; `timeStamp` in milliseconds since the page was opened. */
export interface Press {
  readonly clientX: number;
  readonly clientY: number;
  readonly timeStamp: number;
}

/** Longest pause and way between the two presses of a double click, as desktops have it. */
const PAUSE_MS = 500;
const WAY_PX = 8;

/** Whether a press is the second of a double click that began with the first. */
export function isFallThrough(first: Press, second: Press): boolean {
  return (
    second.timeStamp - first.timeStamp < PAUSE_MS &&
    Math.abs(second.clientX - first.clientX) <= WAY_PX &&
    Math.abs(second.clientY - first.clientY) <= WAY_PX
  );
}
