import { prepareDefinition, type PreparedDefinition, type SopDefinition } from '@tuntas/sop';
import type { Database } from '../database/index.ts';
import { findDefinition } from './sops.queries.ts';

/** A released SOP version, ready for the machine. Never changes, so it is kept in memory. */
export interface SopVersion {
  readonly id: string;
  readonly title: string;
  readonly prepared: PreparedDefinition;
}

/** Enough for every version in force in some hundred offices; the oldest go first. */
const KEEP = 1_000;
const kept = new WeakMap<Database, Map<string, SopVersion>>();

/** The SOP version of a case. Throws when it is not there: cases refer to it by a foreign key. */
export async function getSopVersion(
  db: Database,
  officeId: number,
  id: string,
): Promise<SopVersion> {
  const version = await findSopVersion(db, officeId, id);
  if (version === undefined) throw new Error(`SOP version ${id} is not in office ${officeId}`);
  return version;
}

/** A released SOP version of the office, in force or withdrawn. */
export async function findSopVersion(
  db: Database,
  officeId: number,
  id: string,
): Promise<SopVersion | undefined> {
  let versions = kept.get(db);
  if (versions === undefined) kept.set(db, (versions = new Map()));
  const key = `${officeId}/${id}`;
  const known = versions.get(key);
  if (known !== undefined) return known;
  const row = await db.office(officeId, (tx) => findDefinition(tx, id));
  if (row === undefined) return undefined;
  const version = toSopVersion(id, row.definition);
  const oldest = versions.size >= KEEP ? versions.keys().next().value : undefined;
  if (oldest !== undefined) versions.delete(oldest);
  versions.set(key, version);
  return version;
}

export function toSopVersion(id: string, definition: SopDefinition): SopVersion {
  return { id, title: titleOf(definition), prepared: prepareDefinition(definition) };
}

/** Caption of the sheet; its name where the caption is empty. */
export function titleOf({ sheet }: SopDefinition): string {
  return sheet.title.trim() || sheet.name.trim();
}
