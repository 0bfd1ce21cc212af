/**
 * Two rules about places that other tools cannot see. SQL lives in `*.queries.ts`, in the database
 * folder and in migrations; nowhere else. The language package never asks for the present
 * (`new Date()`); the instant is a parameter. Prints the files that break a rule.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATEMENT =
  /\bselect\s[\s\S]{1,200}?\sfrom\s+[a-z_.]+\s|\binsert\s+into\s+[a-z_.]+|\bupdate\s+[a-z_.]+\s+set\s|\bdelete\s+from\s+[a-z_.]+|\bsql`/;
const SQL_PLACES = /\.queries\.ts$|\/database\/|\.test\.ts$|\/testing(\/|\.ts$)/;
const PRESENT = /\bnew Date\(\s*\)/;

/** Files of the server with SQL outside its place, relative to `root`. */
export function findSqlOutsideItsPlace(root: string): string[] {
  return filesWith(root, 'packages/{server,api,sop}/src/**/*.ts', STATEMENT).filter(
    (file) => !SQL_PLACES.test(file),
  );
}

/** Files of the language package that ask what time it is, relative to `root`. */
export function findPresentInSop(root: string): string[] {
  return filesWith(root, 'packages/sop/src/**/*.ts', PRESENT).filter(
    (file) => !file.endsWith('.test.ts'),
  );
}

function filesWith(root: string, pattern: string, words: RegExp): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => words.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
    .sort();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const sql = findSqlOutsideItsPlace(root);
  const present = findPresentInSop(root);
  for (const file of sql) console.error(`SQL outside its place: ${file}`);
  for (const file of present) console.error(`asks what time it is: ${file}`);
  process.exit(sql.length + present.length === 0 ? 0 : 1);
}
