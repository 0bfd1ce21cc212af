/** How far away a promise is, in words. */
export const timeTexts = {
  none: 'tanpa batas waktu',
  lateSince: (at: string) => `terlambat sejak ${at}`,
  lateWorkingDays: (days: number) => `terlambat ${days} hari kerja`,
  lateDays: (days: number) => `terlambat ${days} hari`,
  dueAt: (at: string) => `jatuh tempo ${at}`,
  tomorrow: (at: string) => `besok ${at}`,
} as const;
