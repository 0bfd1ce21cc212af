import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../audit/index.ts';
import {
  plantCase,
  plantCaseOffice,
  shippedText,
  testServices,
  type CaseOffice,
} from '../cases/testing.ts';
import { openDatabase } from '../database/index.ts';
import { testDatabase, type TestDatabase } from '../database/testing.ts';
import { openLocalFileStore, type FileStore } from '../documents/index.ts';
import { sweepFiles } from '../documents/sweep-files.ts';
import { createKeys, loadSecrets } from '../secrets.ts';
import type { Services } from '../services.ts';
import { createBackup, restoreBackup, restoreKeys, verifyArchive } from './index.ts';

let dir: string;
let dataDir: string;
let database: TestDatabase;
let services: Services;
let office: CaseOffice;
const fileKey = `1/01/01890a5d-ac96-774b-bcce-b302099a8001`;
const fileBytes = randomBytes(300_000);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-backup-'));
  await chmod(dir, 0o711);
  dataDir = join(dir, 'source');
  await createKeys(dataDir, {});
  database = await testDatabase();
  const base = testServices(database);
  services = {
    ...base,
    config: { ...base.config, dataDir },
    secrets: await loadSecrets({ mode: 'production', dataDir }, {}),
    files: await openLocalFileStore(join(dataDir, 'files')),
  };
  office = await plantCaseOffice(
    services,
    database,
    shippedText('lamandau-pemulangan-orang-terlantar'),
  );
  const caseId = await plantCase(services, office);
  await services.files.put(fileKey, fileBytes);
  await database.ownerQuery(
    `insert into files (office_id, id, case_id, name, media_type, bytes, sha256, store_key,
                        uploaded_at, uploaded_by, uploaded_by_name)
     values ($1, '01890a5d-ac96-774b-bcce-b302099a8001', $2, 'surat.pdf', 'application/pdf', $3,
             $4, $5, now(), $6, 'Contoh')`,
    [office.officeId, caseId, fileBytes.length, sha256(fileBytes), fileKey, office.clerk.userId],
  );
  // Values that a careless way through JSON would lose.
  await database.ownerQuery(
    `insert into jobs (office_id, id, kind, payload, run_at, last_error) values
       ($1, $2, 'x', 'null', 'infinity', E'baris\\n"dua"\\t\\\\ ✓'),
       ($1, $3, 'x', '{"n": 12345678901234567890.10}', '2026-01-01 00:00:00.123456+07', '')`,
    [office.officeId, services.newId(), services.newId()],
  );
}, 120_000);
afterAll(async () => {
  await database.close();
  await rm(dir, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const backUp = (file: string, withKeys = false) =>
  createBackup({ target: database.target, services, file: join(dir, file), withKeys });

describe('a backup', () => {
  it('is whole although unused files are swept while it is made', async () => {
    const id = services.newId();
    const key = `1/${id.slice(-2)}/${id}`;
    await services.files.put(key, fileBytes);
    await database.ownerQuery(
      `insert into files (office_id, id, case_id, name, media_type, bytes, sha256, store_key,
                          uploaded_at, uploaded_by, uploaded_by_name)
       select $1, $2, case_id, name, media_type, bytes, sha256, $3, '2020-01-01', uploaded_by,
              uploaded_by_name
       from files where office_id = $1 and store_key = $4`,
      [office.officeId, id, key, fileKey],
    );
    const swept: number[] = [];
    const files: FileStore = {
      ...services.files,
      open: async (name) => {
        swept.push(await sweepFiles(services, office.officeId));
        return services.files.open(name);
      },
    };
    const { damagedFiles } = await createBackup({
      target: database.target,
      services: { ...services, files },
      file: join(dir, 'swept.tar.gz'),
      withKeys: false,
    });
    expect([damagedFiles, swept]).toEqual([[], [0, 0]]);
    expect(await sweepFiles(services, office.officeId)).toBe(1);
  });

  it('goes from one server to another and back, taken while the office works', async () => {
    let isOver = false;
    let written = 0;
    const work = (async () => {
      for (; !isOver; written++) await plantCase(services, office);
    })();
    const first = await backUp('first.tar.gz', true);
    isOver = true;
    await work;
    expect(written).toBeGreaterThan(0);
    expect(first.damagedFiles).toEqual([]);
    expect((await stat(join(dir, 'first.tar.gz'))).mode & 0o077).toBe(0);

    // Into an embedded server of its own …
    const there = join(dir, 'there');
    const archive = await verifyArchive(join(dir, 'first.tar.gz'));
    const secrets = await restoreKeys(there, archive);
    expect(secrets).toEqual(services.secrets);
    const embedded = await openDatabase({
      dataDir: there,
      databaseUrl: undefined,
      isProduction: false,
      purpose: 'serve',
      withoutSchema: true,
    });
    const files = await openLocalFileStore(join(there, 'files'));
    try {
      await restoreBackup({
        target: embedded.target,
        files,
        file: join(dir, 'first.tar.gz'),
        manifest: archive.manifest,
      });
      expect(await buffer(await files.open(fileKey))).toEqual(fileBytes);
      const report = await verifyAudit({ db: embedded.db, secrets });
      expect(report.findings).toEqual([]);
      expect(report.offices[0]?.cases).toBe(
        first.tables.find(({ name }) => name === 'cases')?.rows,
      );

      // … and from there into an empty database of the first server.
      const second = await createBackup({
        target: embedded.target,
        services: { ...services, files, config: { ...services.config, dataDir: there } },
        file: join(dir, 'second.tar.gz'),
        withKeys: false,
      });
      expect(second.tables).toEqual(first.tables);
      const back = await testDatabase({ isEmpty: true });
      try {
        const again = await verifyArchive(join(dir, 'second.tar.gz'));
        const restored = { target: back.target, files, file: join(dir, 'second.tar.gz') };
        await restoreBackup({ ...restored, manifest: again.manifest });
        expect((await verifyAudit({ db: back.db, secrets })).findings).toEqual([]);
        const keys = await back.ownerQuery(
          `select conname from pg_constraint where connamespace = 'app'::regnamespace and contype = 'f'`,
        );
        expect(keys.length).toBeGreaterThan(10);
        await expect(restoreBackup({ ...restored, manifest: again.manifest })).rejects.toThrow(
          /tidak kosong/,
        );
      } finally {
        await back.close();
      }
    } finally {
      await embedded.close();
    }
  }, 180_000);

  it('says which files the store has lost or changed', async () => {
    const [{ store_key: path } = { store_key: '' }] = await database.ownerQuery<{
      store_key: string;
    }>('select store_key from files');
    const stored = join(dataDir, 'files', path);
    await writeFile(stored, 'something else');
    const { damagedFiles } = await backUp('damaged.tar.gz');
    await writeFile(stored, fileBytes);
    expect(damagedFiles).toEqual([fileKey]);
  });

  it('overwrites nothing and leaves no half archive behind', async () => {
    await writeFile(join(dir, 'taken.tar.gz'), 'mine');
    await expect(backUp('taken.tar.gz')).rejects.toThrow(/sudah ada/);
    expect(await readFile(join(dir, 'taken.tar.gz'), 'utf8')).toBe('mine');
    await expect(backUp('no/such/folder.tar.gz')).rejects.toThrow(/tidak dapat ditulis/);
    expect((await readdir(dir)).filter((name) => name.endsWith('.sebagian'))).toEqual([]);
  });

  it('is refused beside keys that are not those of its data', async () => {
    await backUp('keyless.tar.gz');
    const archive = await verifyArchive(join(dir, 'keyless.tar.gz'));
    const other = join(dir, 'other-keys');
    await expect(restoreKeys(other, archive)).rejects.toThrow(/tidak memuat kunci/);
    await createKeys(other, {});
    await expect(restoreKeys(other, archive)).rejects.toThrow(/bukan kunci yang dipakai/);
  });
});

describe('an archive is refused', () => {
  let good: Buffer;
  beforeAll(async () => {
    await backUp('good.tar.gz');
    good = await readFile(join(dir, 'good.tar.gz'));
  });
  const verify = async (bytes: Buffer) => {
    const file = join(dir, 'bad.tar.gz');
    await writeFile(file, bytes);
    return verifyArchive(file);
  };

  it('when it is good, not', async () => {
    expect((await verify(good)).manifest.tables.length).toBeGreaterThan(10);
  });

  it('when it is cut off anywhere', async () => {
    for (const share of [0.001, 0.2, 0.5, 0.9, 0.999]) {
      await expect(verify(good.subarray(0, Math.floor(good.length * share)))).rejects.toThrow(
        /rusak atau terpotong/,
      );
    }
    const tar = gunzipSync(good);
    await expect(verify(gzipSync(tar.subarray(0, tar.length / 2)))).rejects.toThrow(/terpotong/);
  });

  it('when it is something else', async () => {
    await expect(verify(Buffer.from('a photo'))).rejects.toThrow(/rusak atau terpotong/);
    await expect(
      verify(await repack(good, (entry) => ({ ...entry, path: 'x.txt' }))),
    ).rejects.toThrow(/bukan cadangan Tuntas/);
    await expect(verifyArchive(join(dir, 'nowhere'))).rejects.toThrow(/tidak ada/);
  });

  it.each<[string, (entry: Entry) => Entry | undefined]>([
    ['a row is changed', edit(/^tables\/persons|^tables\/people/, 'Contoh', 'Cantoh')],
    ['an event is changed', edit(/^tables\/case_events\//, 'opened', 'openad')],
    ['the manifest is changed', edit(/^manifest\.json$/, '"rows": 1', '"rows": 2')],
    ['a part is missing', (entry) => (entry.path.startsWith('tables/cases/') ? undefined : entry)],
    ['the manifest is missing', (entry) => (entry.path === 'manifest.json' ? undefined : entry)],
    ['the signature is missing', (entry) => (entry.path === 'manifest.sig' ? undefined : entry)],
    ['a path leads out of it', rename(/^files\/.*/, 'files/../../escape')],
    ['a path is absolute', rename(/^files\/.*/, '/etc/tuntas-escape')],
    ['a part has moved to another table', rename(/^tables\/jobs\//, 'tables/users/')],
  ])('when %s', async (_, change) => {
    await expect(verify(await repack(good, change))).rejects.toThrow(/telah berubah|terpotong/);
  });

  it('when it holds a link', async () => {
    const linked = await repack(good, (entry) =>
      entry.path.startsWith('files/') ? { ...entry, link: '/etc/passwd' } : entry,
    );
    await expect(verify(linked)).rejects.toThrow(/tidak wajar/);
  });

  it('when the manifest was signed by somebody else', async () => {
    const other = await createKeys(join(dir, 'forger'), {}).then(() =>
      loadSecrets({ mode: 'production', dataDir: join(dir, 'forger') }, {}),
    );
    const file = join(dir, 'forged.tar.gz');
    await createBackup({
      target: database.target,
      services: { ...services, secrets: { ...services.secrets, sealKey: other.sealKey } },
      file,
      withKeys: false,
    });
    await expect(verifyArchive(file)).rejects.toThrow(/manifest\.json/);
  });
});

interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
  readonly link?: string;
}

function edit(path: RegExp, from: string, to: string): (entry: Entry) => Entry {
  return (entry) =>
    path.test(entry.path)
      ? { ...entry, bytes: Buffer.from(entry.bytes.toString('utf8').replace(from, to)) }
      : entry;
}

function rename(path: RegExp, to: string): (entry: Entry) => Entry {
  return (entry) => ({ ...entry, path: entry.path.replace(path, to) });
}

/** The same archive with some of its entries changed or left out. */
async function repack(
  archive: Buffer,
  change: (entry: Entry) => Entry | undefined,
): Promise<Buffer> {
  const file = join(dir, 'repack.tar.gz');
  await writeFile(file, archive);
  const reader = extract();
  createReadStream(file)
    .pipe((await import('node:zlib')).createGunzip())
    .pipe(reader);
  const writer = pack();
  let touched = 0;
  const adding = (async () => {
    for await (const entry of reader) {
      const before: Entry = { path: entry.header.name, bytes: await buffer(entry) };
      const after = change(before);
      if (after !== undefined) {
        if (after.path !== before.path || !after.bytes.equals(before.bytes) || after.link)
          touched++;
        const header = { name: after.path, size: after.bytes.length };
        if (after.link === undefined) writer.entry(header, after.bytes);
        else writer.entry({ name: after.path, type: 'symlink', linkname: after.link });
      } else touched++;
    }
    writer.finalize();
  })();
  const tar = await buffer(writer);
  await adding;
  if (touched === 0) throw new Error('the change touched nothing');
  return gzipSync(tar);
}
