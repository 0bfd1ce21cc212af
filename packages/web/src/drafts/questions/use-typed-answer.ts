import { useState } from 'react';

/** Words typed for a question and not yet sent; a reload does not lose them. */
export function useTypedAnswer(draftId: string, where: string) {
  const key = `tuntas.draft-answer.${draftId}.${where}`;
  const [typed, setTyped] = useState(() => read(key));
  const put = (text: string) => {
    setTyped(text);
    try {
      if (text === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    } catch {
      // The field itself still holds the words.
    }
  };
  return [typed, put] as const;
}

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
