import type { PostPower } from '@tuntas/api';

/** A post of a demo office with the one example person in it. */
export interface DemoPost {
  /** Part of the e-mail before the @, and the name by which others refer to it here. */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly parent?: string;
  readonly powers: readonly PostPower[];
  /** Shown as "Contoh …", so that nobody takes it for a real person. */
  readonly person: string;
}

export interface DemoOffice {
  readonly name: string;
  readonly domain: string;
  /** Superiors before their subordinates. */
  readonly posts: readonly DemoPost[];
  readonly sops: readonly {
    /** File in the folder sops/ without its ending; also the id of the SOP. */
    readonly id: string;
    /** Performer of the SOP → key of the post. */
    readonly performers: Readonly<Record<string, string>>;
  }[];
}

/** The one password of all demo accounts; shown on the login page, refused in production. */
export const DEMO_PASSWORD = 'contoh-tuntas';
export const DEMO_ZONE = 'Asia/Jakarta';

const REHSOS = 'Bidang Rehabilitasi Sosial';

const administrator: DemoPost = {
  key: 'admin',
  title: 'Administrator Tuntas',
  unit: 'Sekretariat',
  powers: ['admin'],
  person: 'Contoh Administrator',
};
const frontDesk: DemoPost = {
  key: 'tu',
  title: 'Tata Usaha',
  unit: 'Sekretariat',
  parent: 'kadis',
  powers: ['agenda'],
  person: 'Contoh Petugas TU',
};
const head: DemoPost = {
  key: 'kadis',
  title: 'Kepala Dinas',
  unit: '',
  powers: ['head'],
  person: 'Contoh Kepala Dinas',
};
const sectionHead: DemoPost = {
  key: 'kabid',
  title: 'Kepala Bidang Rehabilitasi Sosial',
  unit: REHSOS,
  parent: 'kadis',
  powers: [],
  person: 'Contoh Kepala Bidang',
};
const subsectionHead: DemoPost = {
  key: 'kasi',
  title: 'Kepala Seksi',
  unit: REHSOS,
  parent: 'kabid',
  powers: [],
  person: 'Contoh Kepala Seksi',
};

/** One post per Pelaksana column of the sheets, a front desk and an administrator. */
export const DEMO_OFFICES: readonly DemoOffice[] = [
  {
    name: 'Dinas Sosial Kota Palangka Raya (contoh)',
    domain: 'palangkaraya.contoh',
    posts: [
      head,
      {
        key: 'sekretaris',
        title: 'Sekretaris',
        unit: 'Sekretariat',
        parent: 'kadis',
        powers: [],
        person: 'Contoh Sekretaris',
      },
      { ...frontDesk, parent: 'sekretaris' },
      sectionHead,
      subsectionHead,
      {
        key: 'staf',
        title: 'Staf Rehabilitasi Sosial',
        unit: REHSOS,
        parent: 'kasi',
        powers: [],
        person: 'Contoh Staf',
      },
      administrator,
    ],
    sops: [
      {
        id: 'palangka-raya-rehabilitasi-anak-lansia',
        performers: {
          'kepala-dinas': 'kadis',
          sekretaris: 'sekretaris',
          'kabid-rehsos': 'kabid',
          kasi: 'kasi',
          staf: 'staf',
          tu: 'tu',
        },
      },
    ],
  },
  {
    name: 'Dinas Sosial Kabupaten Lahat (contoh)',
    domain: 'lahat.contoh',
    posts: [
      head,
      frontDesk,
      sectionHead,
      {
        key: 'analis',
        title: 'Analis Kebijakan',
        unit: REHSOS,
        parent: 'kabid',
        powers: [],
        person: 'Contoh Analis Kebijakan',
      },
      {
        // Row 1 of the sheet: this post receives whoever comes, so it registers too.
        key: 'petugas',
        title: 'Petugas Pelayanan',
        unit: REHSOS,
        parent: 'kabid',
        powers: ['agenda'],
        person: 'Contoh Petugas Pelayanan',
      },
      administrator,
    ],
    sops: [
      {
        id: 'lahat-asistensi-rehabilitasi-sosial',
        performers: {
          petugas: 'petugas',
          'analis-kebijakan': 'analis',
          'kabid-rehsos': 'kabid',
          'kepala-dinas': 'kadis',
        },
      },
    ],
  },
  {
    name: 'Dinas Sosial Kabupaten Lamandau (contoh)',
    domain: 'lamandau.contoh',
    posts: [
      head,
      frontDesk,
      sectionHead,
      subsectionHead,
      {
        key: 'peksos',
        title: 'Staf / Pekerja Sosial',
        unit: REHSOS,
        parent: 'kasi',
        powers: [],
        person: 'Contoh Staf Peksos',
      },
      administrator,
    ],
    sops: ['lamandau-lansia-terlantar', 'lamandau-pemulangan-orang-terlantar'].map((id) => ({
      id,
      performers: { 'staf-peksos': 'peksos', kasi: 'kasi', kabid: 'kabid', kadis: 'kadis' },
    })),
  },
];
