/** A question before something is lost. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The deed that loses it. */
  readonly yes: string;
  /** The way back. */
  readonly no: string;
}

export interface Asked extends Question {
  readonly answer: (isYes: boolean) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function put(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** True when the person wants it. While one question is open, another is answered with no. */
export function askFirst(question: Question): Promise<boolean> {
  if (asked !== null) return Promise.resolve(false);
  return new Promise((resolve) => {
    put({
      ...question,
      answer: (isYes) => {
        put(null);
        resolve(isYes);
      },
    });
  });
}

export const findAsked = (): Asked | null => asked;

/** @returns what ends it */
export function watchAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
