export { createBackup, type BackupOptions } from './create-backup.ts';
export { refuseFilledTarget, restoreBackup, type RestoreOptions } from './restore-backup.ts';
export { restoreKeys } from './restore-keys.ts';
export { verifyArchive, type VerifiedArchive } from './verify-archive.ts';
