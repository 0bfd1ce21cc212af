import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { isStoreKey } from '../documents/index.ts';
import { KEY_FILES } from '../secrets.ts';

/**
 * A backup is a tar.gz with these entries, in this order:
 *
 *     tuntas.json                      what this is (`Head`)
 *     keys/<file>                      only on demand
 *     tables/<table>/<nnnnnn>.jsonl    rows, one JSON array of texts a line, by primary key
 *     files/<key>                      the files of berkas and agenda
 *     manifest.json                    what must be there (`Manifest`)
 *     manifest.sig                     Ed25519 signature of manifest.json by the seal key, base64
 *
 * Every value of a row is PostgreSQL's own text form of it, so that nothing is rounded.
 */
export const FORMAT = 1;
export const HEAD = 'tuntas.json';
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';

const closed = { additionalProperties: false } as const;
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const Head = Type.Object(
  {
    format: Type.Integer({ description: 'FORMAT of the program that wrote it' }),
    program: Type.Literal('tuntas'),
    createdAt: Type.String(),
  },
  closed,
);
export type Head = Static<typeof Head>;

const ArchivedTable = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z_][a-z0-9_]*$' }),
    columns: Type.Array(Type.String({ pattern: '^[a-z_][a-z0-9_]*$' })),
    rows: Type.Integer({ minimum: 0 }),
    sha256: Sha256,
  },
  closed,
);
export type ArchivedTable = Static<typeof ArchivedTable>;

export const Manifest = Type.Object(
  {
    format: Type.Literal(FORMAT),
    createdAt: Type.String(),
    migrations: Type.Array(
      Type.Object({ version: Type.Integer(), name: Type.String(), checksum: Sha256 }, closed),
    ),
    tables: Type.Array(ArchivedTable),
    /** Every entry before this one. */
    entries: Type.Array(
      Type.Object(
        { path: Type.String(), size: Type.Integer({ minimum: 0 }), sha256: Sha256 },
        closed,
      ),
    ),
    /** Files that a row names but the store did not have, or had with other bytes. */
    damagedFiles: Type.Array(Type.String()),
    hasKeys: Type.Boolean(),
    /** Tell whether keys are the right ones without telling the keys. */
    keyChecks: Type.Record(Type.String(), Type.String()),
    sealPublicKey: Type.String(),
  },
  closed,
);
export type Manifest = Static<typeof Manifest>;

export function parseHead(bytes: Buffer): Head | undefined {
  return parse(Head, bytes);
}

export function parseManifest(bytes: Buffer): Manifest | undefined {
  return parse(Manifest, bytes);
}

function parse<S extends typeof Head | typeof Manifest>(
  schema: S,
  bytes: Buffer,
): Static<S> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return Value.Check(schema, value) ? (value as Static<S>) : undefined;
  } catch {
    return undefined;
  }
}

export type EntryPlace =
  | { readonly kind: 'head' | 'manifest' | 'signature' }
  | { readonly kind: 'key'; readonly file: string }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'file'; readonly key: string };

/** What the entry of this path is. Undefined for every other path, so none can lead elsewhere. */
export function entryPlace(path: string): EntryPlace | undefined {
  if (path === HEAD) return { kind: 'head' };
  if (path === MANIFEST) return { kind: 'manifest' };
  if (path === SIGNATURE) return { kind: 'signature' };
  const table = /^tables\/([a-z_][a-z0-9_]*)\/\d{6}\.jsonl$/.exec(path)?.[1];
  if (table !== undefined) return { kind: 'table', table };
  const [root, ...rest] = path.split('/');
  const name = rest.join('/');
  if (root === 'keys' && KEY_FILES.includes(name)) return { kind: 'key', file: name };
  if (root === 'files' && isStoreKey(name)) return { kind: 'file', key: name };
  return undefined;
}
