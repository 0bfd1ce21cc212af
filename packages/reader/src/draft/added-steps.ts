import { shorten, type Basis, type Sheet, type Slugs, type Step } from '@tuntas/sop';
import type { DraftPerformers } from './draft-performers.ts';

/** Steps that practice needs and the sheet has no row for, made when something leads to them. */
export class AddedSteps {
  readonly #made = new Map<string, Step>();
  readonly #ids: Slugs;
  readonly #papers: Slugs;
  readonly #performers: DraftPerformers;
  readonly #sheet: Sheet;

  constructor(ids: Slugs, papers: Slugs, performers: DraftPerformers, sheet: Sheet) {
    this.#ids = ids;
    this.#papers = papers;
    this.#performers = performers;
    this.#sheet = sheet;
  }

  get list(): readonly Step[] {
    return [...this.#made.values()];
  }

  /** The files are put away and the case is closed. */
  archive(): string {
    const records = this.#sheet.records.find((line) => /arsip|simpan|dokumentasi/iu.test(line));
    return this.#make('arsip', (id) => ({
      ...this.#base(id, 'Mengarsipkan berkas', 'berkas selesai setelah diarsipkan'),
      kind: 'archive',
      exits: [
        { exit: 'closed', ends: true, basis: { inferred: 'berkas selesai setelah diarsipkan' } },
      ],
      basis: {
        kind: records
          ? { written: `Pencatatan dan pendataan: “${shorten(records, 120)}”` }
          : { inferred: 'setiap berkas yang selesai diarsipkan' },
        by: { inferred: 'petugas yang memegang berkas menyimpannya' },
      },
    }));
  }

  /** Whoever brought the papers completes them, to the post that checks; back to `checkId`. */
  complete(checkId: string, checkedBy: string | undefined): string {
    const applicant = this.#performers.applicant();
    const isOutside = applicant.party === 'outside';
    const why =
      'berkas yang belum lengkap harus dapat dilengkapi; lembar tidak memberi baris untuk itu';
    return this.#make(`lengkapi ${checkId}`, (id) => ({
      ...this.#base(id, 'Melengkapi berkas', why),
      kind: 'receive',
      by: [applicant.id],
      ...(isOutside && { recordedBy: [checkedBy ?? this.#performers.desk.id] }),
      clock: {
        owner: 'applicant',
        enforced: false,
        basis: { inferred: 'selama berkas dilengkapi, waktu berjalan pada pemohon' },
      },
      exits: [
        {
          exit: 'onward',
          label: 'Kelengkapan diterima',
          to: [checkId],
          basis: { inferred: 'berkas yang sudah dilengkapi diperiksa kembali' },
        },
      ],
      basis: {
        kind: { inferred: why },
        by: { inferred: 'kekurangan hanya dapat dipenuhi oleh yang mengajukan' },
      },
    }));
  }

  /** Whoever asked is told that it was refused. */
  tellRefusal(): string {
    const why = 'yang mengajukan harus diberi tahu bila permohonannya tidak dapat dilayani';
    return this.#make('penolakan', (id) => ({
      ...this.#base(id, 'Memberitahukan keputusan', why),
      kind: 'hand-over',
      produces: [
        {
          id: this.#papers.take('surat pemberitahuan', 'surat-pemberitahuan'),
          title: 'Surat pemberitahuan bahwa permohonan tidak dapat dilayani',
          kind: 'letter',
          basis: { inferred: why },
        },
      ],
      exits: [
        {
          exit: 'delivered',
          to: [this.archive()],
          basis: { inferred: 'setelah diberitahukan, berkas ditutup dan disimpan' },
        },
      ],
      basis: {
        kind: { inferred: why },
        by: { inferred: 'petugas yang menerima permohonan menyampaikan keputusannya' },
      },
    }));
  }

  #make(key: string, build: (id: string) => Step): string {
    const known = this.#made.get(key);
    if (known) return known.id;
    const id = this.#ids.take(key.startsWith('lengkapi') ? 'lengkapi berkas' : key, 'tambahan');
    const step = build(id);
    this.#made.set(key, step);
    return id;
  }

  #base(id: string, title: string, why: string) {
    const basis: Basis = { inferred: `lembar tidak menetapkan waktu: ${why}` };
    return {
      id,
      title,
      added: true as const,
      by: [this.#performers.desk.id],
      requires: [],
      produces: [],
      clock: { owner: 'office' as const, enforced: false, basis },
    };
  }
}
