import { warning, type DiagnosticRule } from './rule.ts';

/** What a draft still has of the version or of the office that it began from. */
export const BEGINNING_DIAGNOSTICS = {
  REVISION_DATE_KEPT: warning(
    'Tanggal Revisi masih {text}, padahal rancangan ini mengubah versi {version}.',
    'Tulis tanggal revisi ini sebelum diajukan.',
  ),
  ORIGIN_VALUE_KEPT: warning(
    '{what} masih milik kantor asal: “{text}”.',
    'Ganti dengan milik kantor ini sebelum diajukan, atau kosongkan.',
  ),
  ORIGIN_REGION_NAMED: warning(
    '“{text}” masih menyebut {region}, daerah kantor asal.',
    'Ganti dengan daerah kantor ini, atau hapus bila tidak berlaku di sini.',
  ),
} as const satisfies Record<string, DiagnosticRule>;
