import type { Damage } from './layout.ts';
import type { Random } from './random.ts';

/** The same words as an office's typist leaves them: the values themselves, so part of the truth. */
export function asTyped(random: Random, text: string, damage: Damage): string {
  if (damage === 'clean' || text === '') return text;
  let typed = text;
  if (random.chance(0.08)) typed = typed.replace(/-/g, '–');
  if (random.chance(0.06)) typed = typed.replace(/(\w)\/(\w)/g, '$1 / $2');
  if (random.chance(0.05)) typed = typed.replace(/, /g, ',');
  if (random.chance(0.06)) typed = typed.replace(/(\w{6,})$/, '“$1”');
  if (random.chance(0.08)) typed = swapLetters(random, typed);
  if (random.chance(0.05)) typed = `${typed};`;
  if (random.chance(0.06)) typed = typed.charAt(0).toLowerCase() + typed.slice(1);
  return typed;
}

function swapLetters(random: Random, text: string): string {
  const at = random.int(2, Math.max(2, text.length - 4));
  const pair = text.slice(at, at + 2);
  if (!/^[a-z]{2}$/.test(pair)) return text;
  return text.slice(0, at) + pair.charAt(1) + pair.charAt(0) + text.slice(at + 2);
}

/** Time cell in one of its spellings; bare under a heading that names the unit. */
export function makeTime(
  random: Random,
  time: string,
  unitInHeading: boolean,
  damage: Damage,
): string {
  const [, count = '', unit = ''] = /^(\d+) (.*)$/.exec(time) ?? [];
  if (unitInHeading && unit.toLowerCase() === 'menit') return count;
  if (damage === 'clean') return time;
  if (random.chance(0.08)) return random.pick(['', '-', '']);
  const isMinutes = unit.toLowerCase() === 'menit';
  return random.pick([
    time,
    time,
    time,
    `${count} ${unit.charAt(0).toUpperCase()}${unit.slice(1)}`,
    `${count}${unit}`,
    ...(isMinutes ? [`${count} mnt`, `${count}’`, `± ${count} menit`, `${count} – 30 menit`] : []),
    ...(unit === 'hari' ? [`${count} hr`, `${count} hari kerja`, 'Max. 3 hari'] : []),
  ]);
}

/** "Menerima berkas" as "Petugas Loket menerima berkas". */
export function withSubject(subject: string, activity: string): string {
  return `${subject} ${activity.charAt(0).toLowerCase()}${activity.slice(1)}`;
}
