/**
 * Keys that live outside the database (folder `keys/` of the data folder, or the environment).
 * Losing them makes NIK and KK unreadable; they are part of a backup only on demand.
 */
export interface Secrets {
  /** AES-256-GCM key for NIK and KK, 32 bytes. */
  readonly personKey: Buffer;
  /** HMAC-SHA-256 key for exact search of NIK and KK, 32 bytes. */
  readonly searchKey: Buffer;
  /** Ed25519 private key (PKCS#8 PEM) that signs the seals of the audit chain. */
  readonly sealKey: string;
  /** Ed25519 public key (SPKI PEM); `tuntas audit verify` needs only this one. */
  readonly sealPublicKey: string;
}
