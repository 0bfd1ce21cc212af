/** A regulation that is no longer in force. */
export interface EndedLaw {
  /** As `formatLawReference` writes it. */
  readonly law: string;
  /** Year since which it is not in force. */
  readonly since: number;
  /** What ended it, in Indonesian. */
  readonly by: string;
}

/**
 * Regulations that SOP sheets of social offices name although they are no longer in force.
 * Data, not law: each line names the regulation that ended it, where the reader can look it up.
 */
export const ENDED_LAWS: readonly EndedLaw[] = [
  { law: 'UU 4/1965', since: 1998, by: 'dicabut UU 13/1998 tentang Kesejahteraan Lanjut Usia' },
  { law: 'UU 6/1974', since: 2009, by: 'dicabut UU 11/2009 tentang Kesejahteraan Sosial' },
  { law: 'UU 8/1974', since: 2014, by: 'dicabut UU 5/2014 tentang Aparatur Sipil Negara' },
  { law: 'UU 4/1997', since: 2016, by: 'dicabut UU 8/2016 tentang Penyandang Disabilitas' },
  { law: 'UU 3/1997', since: 2014, by: 'diganti UU 11/2012 tentang Sistem Peradilan Pidana Anak' },
  { law: 'UU 22/1999', since: 2004, by: 'dicabut UU 32/2004 tentang Pemerintahan Daerah' },
  { law: 'UU 43/1999', since: 2014, by: 'dicabut UU 5/2014 tentang Aparatur Sipil Negara' },
  { law: 'UU 32/2004', since: 2014, by: 'dicabut UU 23/2014 tentang Pemerintahan Daerah' },
  {
    law: 'UU 33/2004',
    since: 2022,
    by: 'dicabut UU 1/2022 tentang Hubungan Keuangan Pusat–Daerah',
  },
  { law: 'UU 5/2014', since: 2023, by: 'dicabut UU 20/2023 tentang Aparatur Sipil Negara' },
  {
    law: 'PP 43/1998',
    since: 2019,
    by: 'dicabut PP 52/2019 tentang Kesejahteraan Sosial bagi Penyandang Disabilitas',
  },
  { law: 'PP 65/2005', since: 2018, by: 'dicabut PP 2/2018 tentang Standar Pelayanan Minimal' },
  { law: 'PP 58/2005', since: 2019, by: 'dicabut PP 12/2019 tentang Pengelolaan Keuangan Daerah' },
  { law: 'PP 41/2007', since: 2016, by: 'dicabut PP 18/2016 tentang Perangkat Daerah' },
  { law: 'Perpres 12/2013', since: 2018, by: 'dicabut Perpres 82/2018 tentang Jaminan Kesehatan' },
  { law: 'Keppres 52/2004', since: 2020, by: 'komisinya dibubarkan Perpres 112/2020' },
  {
    law: 'Permendagri 54/2009',
    since: 2023,
    by: 'diganti Permendagri 1/2023 tentang Tata Naskah Dinas',
  },
  {
    law: 'Permensos 5/2019',
    since: 2021,
    by: 'dicabut Permensos 3/2021 tentang Pengelolaan Data Terpadu',
  },
  {
    law: 'Permensos 11/2019',
    since: 2021,
    by: 'dicabut Permensos 3/2021 tentang Pengelolaan Data Terpadu',
  },
];

/** A programme or data source that has ended or was replaced. */
export interface EndedProgramme {
  readonly name: string;
  /** Found in lower-case plain words. */
  readonly words: RegExp;
  readonly since: number;
  readonly by: string;
}

export const ENDED_PROGRAMMES: readonly EndedProgramme[] = [
  {
    name: 'DTKS',
    words: /\b(dtks|data terpadu kesejahteraan sosial)\b/u,
    since: 2025,
    by: 'digantikan DTSEN (Inpres 4/2025)',
  },
  {
    name: 'Jamkesmas',
    words: /\b(jamkesmas|jaminan kesehatan masyarakat)\b/u,
    since: 2014,
    by: 'dilebur ke dalam JKN',
  },
  {
    name: 'Raskin/Rastra',
    words: /\b(raskin|rastra|beras miskin|beras sejahtera)\b/u,
    since: 2019,
    by: 'digantikan bantuan pangan nontunai',
  },
];
