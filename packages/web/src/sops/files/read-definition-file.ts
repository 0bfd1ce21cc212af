import { importTexts as texts } from '../../texts/sop-shelf.ts';

/** The server takes no longer text. */
const MOST_LETTERS = 500_000;

/** What is wrong with a file before it is sent; undefined when nothing is. */
export function whyNotDefinition(name: string, text: string): string | undefined {
  if (!/\.ya?ml$/i.test(name)) return texts.wrongType(name);
  if (text.length > MOST_LETTERS) return texts.tooLarge(name);
  return text.trim() === '' ? texts.empty(name) : undefined;
}

export interface DefinitionProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** The findings of a refusal SOP_INVALID, by their places; empty when it is another refusal. */
export function listProblems(detail: Readonly<Record<string, unknown>>): DefinitionProblem[] {
  const found = detail['diagnostics'];
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown) => {
    const { severity, line, column, message, suggestion } = each as Record<string, unknown>;
    if (severity !== 'error' || typeof message !== 'string') return [];
    return [
      {
        line: typeof line === 'number' ? line : 1,
        column: typeof column === 'number' ? column : 1,
        message,
        suggestion: typeof suggestion === 'string' ? suggestion : undefined,
      },
    ];
  });
}
