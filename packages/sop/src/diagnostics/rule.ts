/** What is wrong, in one Indonesian sentence, and what to do. `{name}` is filled from the detail. */
export interface DiagnosticRule {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly suggestion: string;
}

export function error(message: string, suggestion: string): DiagnosticRule {
  return { severity: 'error', message, suggestion };
}

export function warning(message: string, suggestion: string): DiagnosticRule {
  return { severity: 'warning', message, suggestion };
}
