import { versionTexts } from './sop-versions.ts';

const states = {
  signed: versionTexts.states.upcoming,
  'in-force': versionTexts.states.inForce,
  // Withdrawn by the head or followed by a newer version: here both are out of force.
  withdrawn: 'tidak berlaku lagi',
} as const;

/** SOPs of the office that have the number or the name of a draft from outside. */
export const alikeTexts = {
  title: (count: number) =>
    count === 1
      ? 'Kantor ini sudah mempunyai SOP yang serupa.'
      : `Kantor ini sudah mempunyai ${count} SOP yang serupa.`,
  lead: 'Apakah rancangan ini perubahan atas SOP itu, atau SOP lain yang berdiri sendiri?',
  same: (number: boolean, name: boolean) =>
    number && name ? 'nomor dan namanya sama' : number ? 'nomornya sama' : 'namanya sama',
  version: (version: number, status: keyof typeof states) =>
    `versi ${version} (${states[status].toLowerCase()})`,
  over: (version: number) => `Jadikan versi ${version} dari SOP ini`,
  apart: 'Tetap SOP terpisah',
  placed: (version: number) => `Rancangan ini akan menjadi versi ${version} dari SOP kantor ini.`,
  toVersion: (version: number) => `Buka versi ${version}`,
  separate: 'Jadikan SOP terpisah',
  doneOver: (version: number) => `Rancangan menjadi perubahan atas SOP itu, versi ${version}.`,
  doneApart: 'Rancangan tetap SOP terpisah.',
  sameNumber: 'Nomor SOP ini sudah dipakai SOP lain di kantor ini:',
  changeNumber: 'Ubah nomor pada lembar',
  sameNumberTodo: 'Dua SOP tidak boleh bernomor sama.',
  sameNumberIfApart: 'SOP terpisah memerlukan nomor sendiri.',
} as const;
