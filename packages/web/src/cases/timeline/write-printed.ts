/** "22 November 2026 pukul 16.57": an instant on paper, in the zone of the office. */
export function writePrinted(at: Date, timeZone: string): string {
  const day = at.toLocaleDateString('id-ID', {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const clock = at.toLocaleTimeString('id-ID', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${day} pukul ${clock}`;
}
