import type { Answers } from './hub-search.ts';

/** What all groups found together. */
export function totalOf({ titles, prose, code, tables, claims }: Answers): number {
  return titles.length + prose.hits.length + code.length + tables.length + claims.length;
}

/** `3 titles, 9 posts, 21 samples`: what each group counts; empty groups are left out. */
export function answersInWords({ titles, prose, code, tables, claims }: Answers): string {
  const parts = [
    countOf(titles.length, 'title'),
    countOf(prose.hits.length, 'post'),
    countOf(code.length, 'sample'),
    countOf(tables.length, 'table'),
    countOf(claims.length, 'claim'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing found' : parts.join(', ');
}

function countOf(value: number, noun: string): string {
  return value === 0 ? '' : counted(value, noun);
}

/** `1 post`, `1,200 posts`. */
export function counted(value: number, noun: string): string {
  return `${value.toLocaleString('en')} ${value === 1 ? noun : `${noun}s`}`;
}
