const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "3 September 2026" of "2026-09-03"; what is no date stays as it is. */
export const inWords = (iso: string): string => (Number.isNaN(Date.parse(iso)) ? iso : form.format(Date.parse(iso)));
