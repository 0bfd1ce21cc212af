/** Counts attempts per key in windows of fixed length, in memory of this process. */
export interface AttemptLimit {
  /** Counts one attempt. Gives the seconds to wait when there were too many, else 0. */
  take(key: string, now: Date): number;
  /** Takes one counted attempt back: it was a good one. */
  giveBack(key: string): void;
}

interface Window {
  count: number;
  endsAt: number;
}

/** `keys`: how many are remembered at most; the oldest window is forgotten first. */
export function createAttemptLimit(rule: {
  readonly attempts: number;
  readonly seconds: number;
  readonly keys?: number;
}): AttemptLimit {
  const keys = rule.keys ?? 10_000;
  // A Map keeps the order in which windows began, so the first is the oldest.
  const windows = new Map<string, Window>();
  return {
    take(key, now) {
      const at = now.getTime();
      let window = windows.get(key);
      if (!window || window.endsAt <= at) {
        windows.delete(key);
        window = { count: 0, endsAt: at + rule.seconds * 1000 };
        windows.set(key, window);
        if (windows.size > keys) {
          const [oldest] = windows.keys();
          if (oldest !== undefined) windows.delete(oldest);
        }
      }
      window.count += 1;
      if (window.count <= rule.attempts) return 0;
      return Math.max(1, Math.ceil((window.endsAt - at) / 1000));
    },
    giveBack(key) {
      const window = windows.get(key);
      if (window && window.count > 0) window.count -= 1;
    },
  };
}
