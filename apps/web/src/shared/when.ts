const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** A moment as people write it: 2 Apr 2026, 09:15, in UK time. */
export function when(moment: string): string {
  return clock.format(new Date(moment));
}
