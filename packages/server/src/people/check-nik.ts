/** Something about a NIK that a person should look at again. Never a reason to refuse a client. */
export interface NikWarning {
  readonly code: 'AREA' | 'DATE' | 'SERIAL' | 'BIRTH_DATE_DIFFERS' | 'SEX_DIFFERS';
  readonly message: string;
}

/** What else is known of the person, to compare with. */
export interface NikFacts {
  readonly bornOn?: string | null | undefined;
  readonly sex?: 'L' | 'P' | undefined;
}

/**
 * Looks at the form of a NIK: PPKKCC DDMMYY SSSS, day + 40 for women, serial from 0001. A NIK
 * holds for life (UU 23/2006 Pasal 13), so the area is where it was first given, not where the
 * person lives. There is no check digit; only Dukcapil can verify.
 * The century is not in the number, so a day is sound when it exists in 19YY or 20YY.
 */
export function checkNik(nik: string, facts: NikFacts = {}): readonly NikWarning[] {
  const warnings: NikWarning[] = [];
  const province = Number(nik.slice(0, 2));
  const day = Number(nik.slice(6, 8));
  const month = Number(nik.slice(8, 10));
  const year = nik.slice(10, 12);
  if (province < 11 || province > 97) {
    warnings.push({ code: 'AREA', message: 'Dua angka pertama NIK bukan kode provinsi.' });
  }
  const isWoman = day > 40;
  const birthDay = isWoman ? day - 40 : day;
  const isDate = ['19', '20'].some((century) => exists(Number(century + year), month, birthDay));
  if (!isDate) {
    warnings.push({ code: 'DATE', message: 'Angka tanggal lahir dalam NIK tidak mungkin.' });
  }
  if (nik.slice(12) === '0000') {
    warnings.push({ code: 'SERIAL', message: 'Nomor urut NIK tidak boleh 0000.' });
  }
  if (isDate && facts.bornOn) {
    const [bornYear = '', bornMonth, bornDay] = facts.bornOn.split('-');
    const isSame =
      bornYear.slice(-2) === year && Number(bornMonth) === month && Number(bornDay) === birthDay;
    if (!isSame) {
      warnings.push({
        code: 'BIRTH_DATE_DIFFERS',
        message: 'Tanggal lahir berbeda dengan tanggal dalam NIK.',
      });
    }
  }
  if (isDate && facts.sex && (facts.sex === 'P') !== isWoman) {
    warnings.push({
      code: 'SEX_DIFFERS',
      message: 'Jenis kelamin berbeda dengan yang terbaca dari NIK.',
    });
  }
  return warnings;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}
