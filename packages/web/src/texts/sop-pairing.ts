/** Texts about which posts act for the performers of an SOP. */
export const pairingTexts = {
  title: 'Pelaksana dan jabatan',
  lead: 'Jabatan yang akan bertindak sebagai pelaksana sejak versi ini berlaku.',
  kept: 'seperti pada versi yang berlaku',
  byName: 'namanya sama; dipasangkan saat disahkan',
  proposed: (post: string) => `Diusulkan karena namanya sama: ${post}`,
  none: 'belum ada jabatan bernama ini',
  whatToDo:
    'Langkah pelaksana tanpa jabatan tidak sampai ke meja siapa pun. Buat jabatannya sebelum disahkan, atau pasangkan dengan jabatan lain di halaman SOP sesudahnya.',
  lacking: (names: string) => `Belum ada jabatan untuk: ${names}.`,
  toPosts: 'Buka Kantor → Jabatan',
  toPairing: 'Pasangkan jabatan',
  notReadyTitle: 'SOP ini belum dapat dipakai sepenuhnya',
  notReady: (names: string) =>
    `Belum ada jabatan untuk ${names}; langkah mereka tidak sampai ke meja siapa pun.`,
  askAdmin: 'Administrator kantor memasangkannya di halaman ini.',
  listTag: (count: number) => `${count} pelaksana tanpa jabatan`,
} as const;
