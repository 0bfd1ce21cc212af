/**
 * What is shown of a NIK or KK: the last four digits, `••••••••••••0005`. Enough to compare with the
 * card on the table. The area and birth digits stay hidden: beside name, birth date and address,
 * which the same screen shows, they would give the rest away.
 */
export function maskNumber(number: string): string {
  return '•'.repeat(Math.max(number.length - 4, 0)) + number.slice(-4);
}
