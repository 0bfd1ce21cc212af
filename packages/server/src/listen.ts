import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { codeOfFault } from './file-fault.ts';
import { StartRefused } from './start-refused.ts';

type Address = Pick<Config, 'host' | 'port'>;

/** Takes the port for a moment. @throws StartRefused when it is not to be had */
export async function refuseTakenPort({ host, port }: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause) => reject(asRefusal(cause, { host, port })));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** @throws StartRefused with what to do about a port or an address that cannot be had */
export async function listen(app: FastifyInstance, { host, port }: Address): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw asRefusal(cause, { host, port });
  }
}

function asRefusal(cause: unknown, { host, port }: Address): unknown {
  switch (codeOfFault(cause)) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Porta ${port} sudah dipakai program lain (mungkin Tuntas yang lain). ` +
          `Hentikan program itu, atau pakai porta lain: npm start -- --port ${port + 1}`,
        { cause },
      );
    case 'EACCES':
      return new StartRefused(
        `Porta ${port} tidak boleh dibuka oleh pengguna ini. Pakai porta di atas 1023, misalnya: npm start -- --port 8080`,
        { cause },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartRefused(
        `Alamat ${host} bukan alamat komputer ini. Periksa --host atau TUNTAS_HOST; 0.0.0.0 berarti semua alamatnya.`,
        { cause },
      );
    default:
      return cause;
  }
}
