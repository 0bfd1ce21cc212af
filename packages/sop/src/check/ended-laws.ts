import type { EndedTable } from './ended-table.ts';

const LAWS: EndedTable['laws'] = [
  { law: 'UU 4/1965', since: '1998', by: 'dicabut UU 13/1998 tentang Kesejahteraan Lanjut Usia' },
  { law: 'UU 6/1974', since: '2009', by: 'dicabut UU 11/2009 tentang Kesejahteraan Sosial' },
  { law: 'UU 8/1974', since: '2014', by: 'dicabut UU 5/2014 tentang Aparatur Sipil Negara' },
  { law: 'UU 4/1997', since: '2016', by: 'dicabut UU 8/2016 tentang Penyandang Disabilitas' },
  {
    law: 'UU 3/1997',
    since: '2014',
    by: 'diganti UU 11/2012 tentang Sistem Peradilan Pidana Anak',
  },
  { law: 'UU 22/1999', since: '2004', by: 'dicabut UU 32/2004 tentang Pemerintahan Daerah' },
  { law: 'UU 43/1999', since: '2014', by: 'dicabut UU 5/2014 tentang Aparatur Sipil Negara' },
  { law: 'UU 32/2004', since: '2014', by: 'dicabut UU 23/2014 tentang Pemerintahan Daerah' },
  {
    law: 'UU 33/2004',
    since: '2022',
    by: 'dicabut UU 1/2022 tentang Hubungan Keuangan Pusat–Daerah',
  },
  { law: 'UU 5/2014', since: '2023', by: 'dicabut UU 20/2023 tentang Aparatur Sipil Negara' },
  {
    law: 'PP 43/1998',
    since: '2019',
    by: 'dicabut PP 52/2019 tentang Kesejahteraan Sosial bagi Penyandang Disabilitas',
  },
  { law: 'PP 65/2005', since: '2018', by: 'dicabut PP 2/2018 tentang Standar Pelayanan Minimal' },
  {
    law: 'PP 58/2005',
    since: '2019',
    by: 'dicabut PP 12/2019 tentang Pengelolaan Keuangan Daerah',
  },
  { law: 'PP 41/2007', since: '2016', by: 'dicabut PP 18/2016 tentang Perangkat Daerah' },
  {
    law: 'Perpres 12/2013',
    since: '2018',
    by: 'dicabut Perpres 82/2018 tentang Jaminan Kesehatan',
  },
  { law: 'Keppres 52/2004', since: '2020', by: 'komisinya dibubarkan Perpres 112/2020' },
  {
    law: 'Permendagri 54/2009',
    since: '2023',
    by: 'diganti Permendagri 1/2023 tentang Tata Naskah Dinas',
  },
  {
    law: 'Permensos 5/2019',
    since: '2021',
    by: 'dicabut Permensos 3/2021 tentang Pengelolaan Data Terpadu',
  },
  {
    law: 'Permensos 11/2019',
    since: '2021',
    by: 'dicabut Permensos 3/2021 tentang Pengelolaan Data Terpadu',
  },
];

const PROGRAMMES: EndedTable['programmes'] = [
  {
    name: 'DTKS',
    words: ['dtks', 'data terpadu kesejahteraan sosial'],
    since: '2025',
    by: 'digantikan DTSEN (Inpres 4/2025)',
  },
  {
    name: 'Jamkesmas',
    words: ['jamkesmas', 'jaminan kesehatan masyarakat'],
    since: '2014',
    by: 'dilebur ke dalam JKN',
  },
  {
    name: 'Raskin/Rastra',
    words: ['raskin', 'rastra', 'beras miskin', 'beras sejahtera'],
    since: '2019',
    by: 'digantikan bantuan pangan nontunai',
  },
];

/**
 * Regulations and programmes that SOP sheets of social offices name although they are no longer in
 * force: the base of every check, to which an office adds its own. Data, not law: each line names
 * what ended it, where the reader can look it up.
 */
export const ENDED_TABLE: EndedTable = { laws: LAWS, programmes: PROGRAMMES };
