/** The calendar day of a moment in the United Kingdom, as 2026-04-02. */
export function todayIn(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}
