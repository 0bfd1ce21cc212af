import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { refuseTakenPort } from './listen.ts';

it('lets a free port go by and refuses a taken one with the next to try', async () => {
  await refuseTakenPort({ host: '127.0.0.1', port: 0 });
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(refuseTakenPort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Porta ${port} sudah dipakai program lain`,
  );
  await new Promise((resolve) => other.close(resolve));
  await refuseTakenPort({ host: '127.0.0.1', port });
});

it('refuses an address of another computer', async () => {
  await expect(refuseTakenPort({ host: '192.0.2.1', port: 0 })).rejects.toThrow(
    /^Alamat 192\.0\.2\.1 bukan alamat komputer ini/,
  );
});
