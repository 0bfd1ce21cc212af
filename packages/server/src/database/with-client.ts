import pg from 'pg';
import { connectionSettings, type ConnectionTarget } from './connection.ts';

/** A connection of its own, for work that must stay on one: migrations, a snapshot. */
export type DedicatedClient = pg.Client;

/** Runs `work` on one connection of its own, outside the pool, and closes it. */
export async function withClient<T>(
  target: ConnectionTarget,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connectionSettings(target));
  // A connection that breaks also fails the statement that runs; without a listener the event
  // alone would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
