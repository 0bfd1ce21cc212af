/**
 * SQL lives in `*.queries.ts`, in the database folder and in migrations; nowhere else.
 * Prints the files that break the rule.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STATEMENT =
  /\bselect\s[\s\S]{1,200}?\sfrom\s+[a-z_.]+\s|\binsert\s+into\s+[a-z_.]+|\bupdate\s+[a-z_.]+\s+set\s|\bdelete\s+from\s+[a-z_.]+|\bsql`/;
const PLACES = /\.queries\.ts$|\/database\/|\.test\.ts$|\/testing(\/|\.ts$)/;

/** Source files of the server with SQL outside its place, relative to `root`. */
export function findSqlOutsideItsPlace(root: string): string[] {
  return globSync('packages/{server,api,sop}/src/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !PLACES.test(file))
    .filter((file) => STATEMENT.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
    .sort();
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findSqlOutsideItsPlace(join(import.meta.dirname, '..'));
  for (const file of found) console.error(`SQL outside its place: ${file}`);
  process.exit(found.length === 0 ? 0 : 1);
}
