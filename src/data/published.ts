const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date for readers, with the precision of the original and no more.
 *
 * @example publishedText('2021-04') === 'April 2021'
 */
export function publishedText(published: string): string {
  const [year = '', month, day] = published.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** Year of a date with any precision; empty when there is none. */
export function yearOf({ published }: { published?: string | undefined }): string {
  return published?.slice(0, 4) ?? '';
}
