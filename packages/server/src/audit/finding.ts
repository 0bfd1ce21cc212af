/** What a finding can be, with its Indonesian sentence. `{…}` is filled from the finding. */
const AUDIT_FINDINGS = {
  CASE_REMOVED: 'Berkas {caseId} pernah disegel tetapi sekarang tidak ada.',
  CASE_FACTS_CHANGED: 'Data tetap berkas {caseId} (nomor, agenda, klien atau SOP) telah diubah.',
  ENTRY_CHANGED: 'Catatan ke-{seq} berkas {caseId} telah diubah atau dipindahkan.',
  ENTRY_REMOVED: 'Catatan ke-{seq} berkas {caseId} telah dihapus.',
  CHAIN_CUT: 'Riwayat berkas {caseId} terpotong: seharusnya sampai catatan ke-{seq}.',
  ENTRY_ADDED: 'Berkas {caseId} memuat catatan ke-{seq} yang tidak tercatat pada berkasnya.',
  HEAD_CHANGED: 'Penutup rantai berkas {caseId} tidak sesuai dengan catatan terakhirnya.',
  STATE_CHANGED: 'Keadaan berkas {caseId} tidak sesuai dengan riwayatnya.',
  SEALED_ENTRY_CHANGED:
    'Catatan ke-{seq} berkas {caseId} berbeda dari yang disegel pada segel {no}: riwayatnya ditulis ulang.',
  HEAD_NOT_SEALED: 'Berkas {caseId} ditandai tersegel, tetapi tidak ada segel yang memuatnya.',
  OFFICE_REMOVED:
    'Kantor {officeId} tidak ada lagi, padahal riwayat atau segel yang dicatat menyebutnya.',
  SEAL_REMOVED: 'Segel {no} tidak ada.',
  SEAL_CHANGED: 'Isi segel {no} telah diubah.',
  SEAL_FORGED: 'Tanda tangan segel {no} tidak sah.',
  SEAL_ORDER: 'Segel {no} tidak menyambung segel sebelumnya.',
  SEAL_LIST_CHANGED: 'Daftar yang disegel pada segel {no} telah diubah.',
  OFFICE_ENTRY_REMOVED: 'Catatan kantor {eventId} (segel {no}) telah dihapus.',
  OFFICE_ENTRY_CHANGED: 'Catatan kantor {eventId} (segel {no}) telah diubah.',
  OFFICE_ENTRY_ADDED:
    'Catatan kantor {eventId} disisipkan di luar aplikasi atau dengan tanggal mundur.',
  ROW_CHANGED: '{row} {rowId} berbeda dari yang tercatat pada catatan kantor.',
  ROW_REMOVED: '{row} {rowId} tercatat pada catatan kantor, tetapi sekarang tidak ada.',
  ROW_ADDED: '{row} {rowId} tidak tercatat pada catatan kantor.',
  AGENDA_NUMBER_MISSING: 'Agenda nomor {number} tahun {year} tidak ada: pendaftarannya dihapus.',
  SOP_CHANGED: 'Naskah SOP versi {versionId} berbeda dari saat diberlakukan.',
} as const;
export type AuditFindingCode = keyof typeof AUDIT_FINDINGS;

export interface AuditFinding {
  readonly code: AuditFindingCode;
  readonly officeId: number;
  /** Whatever names the place: caseId, case (its number, which the message prefers), seq, no (of the seal), eventId, versionId. */
  readonly place: Readonly<Record<string, string | number>>;
  /** Indonesian. */
  readonly message: string;
}

export function makeFinding(
  officeId: number,
  code: AuditFindingCode,
  place: AuditFinding['place'],
): AuditFinding {
  const message = AUDIT_FINDINGS[code].replace(/\{(\w+)\}/g, (_, key: string) =>
    String(
      (key === 'officeId'
        ? officeId
        : key === 'caseId'
          ? (place['case'] ?? place[key])
          : place[key]) ?? '–',
    ),
  );
  return { code, officeId, place, message };
}
