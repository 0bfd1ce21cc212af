import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_FILES, keyFolder, loadSecrets, type Secrets } from '../secrets.ts';
import { StartRefused } from '../start-refused.ts';
import { keyChecks } from './key-checks.ts';
import type { VerifiedArchive } from './verify-archive.ts';

/**
 * Sees to the keys of the new place: from the archive when it holds them, else those that lie
 * there already. Refuses keys other than those the data was written with.
 */
export async function restoreKeys(dataDir: string, archive: VerifiedArchive): Promise<Secrets> {
  const folder = keyFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [name, bytes] of archive.keys) {
    const file = join(folder, name);
    const present = await readFile(file).catch(() => undefined);
    if (present === undefined)
      await writeFile(file, bytes, { mode: 0o600, flag: 'wx', flush: true });
    else if (!present.equals(bytes)) throw otherKeys(folder, name);
  }
  for (const name of KEY_FILES) {
    if (
      await access(join(folder, name)).then(
        () => true,
        () => false,
      )
    )
      continue;
    // Never made anew: other keys would not open this data.
    throw new StartRefused(
      `Cadangan ini tidak memuat kunci. Letakkan dahulu salinan kunci asli (${KEY_FILES.join(', ')}) di ${folder}, lalu pulihkan lagi.`,
    );
  }
  const secrets = await loadSecrets({ mode: 'production', dataDir }, {});
  const { manifest } = archive;
  for (const [name, check] of Object.entries(keyChecks(secrets))) {
    if (manifest.keyChecks[name] !== check) throw otherKeys(folder, name);
  }
  if (manifest.sealPublicKey !== secrets.sealPublicKey) throw otherKeys(folder, 'seal.pem');
  return secrets;
}

function otherKeys(folder: string, name: string): StartRefused {
  return new StartRefused(
    `Kunci ${name} di ${folder} bukan kunci yang dipakai saat cadangan dibuat. Letakkan salinan kunci asli di sana; tanpa itu NIK dan KK tidak terbaca.`,
  );
}
