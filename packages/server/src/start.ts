import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { refuseDemoInProduction, seedDemo } from './demo/index.ts';
import { buildApp } from './http/index.ts';
import { startJobs, type RunningJobs } from './jobs/index.ts';
import { JOB_RULES } from './job-rules.ts';
import { openLog } from './open-log.ts';
import { openServices } from './open-services.ts';
import { listen, refuseTakenPort } from './listen.ts';
import { prepareDataDir } from './prepare-data-dir.ts';

export interface RunningTuntas {
  /** Where it listens, such as http://localhost:8080. */
  readonly url: string;
  readonly databasePid: () => number | undefined;
  /** Finishes what runs, then closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the whole office: database, schema, demo data, HTTP, jobs; resolves when it listens.
 * `say` gets one Indonesian sentence at a time for the person at the terminal.
 */
export async function startTuntas(
  config: Config,
  say: (sentence: string) => void,
): Promise<RunningTuntas> {
  // Before anything is changed: a start that cannot end well must not migrate the database.
  prepareDataDir(config.dataDir);
  await refuseTakenPort(config);
  const log = openLog(config);
  const { services, database, close } = await openServices(config, {
    purpose: 'serve',
    log,
    say,
  });
  let app: FastifyInstance | undefined;
  let jobs: RunningJobs | undefined;
  const stop = async () => {
    // Requests and jobs need the database to finish; it goes last.
    await app?.close();
    await jobs?.stop();
    await close();
    log.flush();
  };
  try {
    await refuseDemoInProduction(services);
    await seedDemo(services);
    app = await buildApp(services);
    await listen(app, config);
    jobs = startJobs(services, JOB_RULES);
  } catch (error) {
    await stop();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  const url = config.publicUrl.endsWith(':0')
    ? config.publicUrl.replace(/:0$/, `:${port}`)
    : config.publicUrl;
  log.info({ port, mode: config.mode }, 'listening');
  return { url, databasePid: database.serverPid, stop };
}
