import { pino } from 'pino';
import type { ConfigFlags } from '../config.ts';
import { openServices } from '../open-services.ts';
import type { Services } from '../services.ts';
import { officeConfig } from './command-config.ts';
import { terminal } from './terminal.ts';

/**
 * Opens the office for one command, beside a running Tuntas or alone, and closes it again.
 * What goes wrong is told by the command itself, so the log keeps to faults.
 */
export async function withServices<T>(
  flags: ConfigFlags,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const config = { ...(await officeConfig(flags)), logLevel: 'error' };
  const { services, close } = await openServices(config, {
    purpose: 'command',
    log: pino({ level: 'error', base: null }, pino.destination({ fd: 2, sync: true })),
    say: terminal.say,
  });
  try {
    return await work(services);
  } finally {
    await close();
  }
}
