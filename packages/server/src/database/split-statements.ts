/**
 * Cuts an SQL file into its statements: a string with several DDL statements is refused by Citus.
 * Knows '…' and "…" quotes, $tag$ bodies, line and nested block comments. A `;` inside any of
 * them does not end a statement; pieces that hold only comments are dropped.
 */
export function splitStatements(sqlText: string): string[] {
  const statements: string[] = [];
  let start = 0;
  let hasCode = false;
  let at = 0;

  const push = (end: number) => {
    if (hasCode) statements.push(sqlText.slice(start, end).trim());
    start = end + 1;
    hasCode = false;
  };

  while (at < sqlText.length) {
    const rest = sqlText.slice(at, at + 64);
    const char = sqlText[at];
    if (rest.startsWith('--')) at = endOf(sqlText, '\n', at);
    else if (rest.startsWith('/*')) at = endOfBlockComment(sqlText, at);
    else if (char === "'" || char === '"') {
      hasCode = true;
      at = endOf(sqlText, char, at + 1);
    } else if (char === '$') {
      hasCode = true;
      const tag = /^\$(?:[A-Za-z_]\w*)?\$/.exec(rest)?.[0];
      at = tag === undefined ? at + 1 : endOf(sqlText, tag, at + tag.length);
    } else if (char === ';') {
      push(at);
      at++;
    } else {
      if (char !== undefined && /\S/.test(char)) hasCode = true;
      at++;
    }
  }
  push(sqlText.length);
  return statements;
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function endOfBlockComment(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text.startsWith('/*', at)) {
      depth++;
      at++;
    } else if (text.startsWith('*/', at)) {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
