import { counted, totalOf } from './answers-in-words.ts';
import type { Answers } from './hub-search.ts';
import { element } from './marked.ts';

/** `3 titles, text of 9 posts, 21 samples and 2 tables of 42 posts match   complete · 12 ms` */
export function searchSentence(answers: Answers): (Node | string)[] {
  const { titles, prose, code, tables, claims, posts, took } = answers;
  const time = `${String(Math.max(1, Math.round(took)))}\u202fms`;
  const complete = element('span', { class: 'complete' }, [
    element('b', { class: 'good' }, ['complete']),
    ` · ${time}`,
  ]);
  const total = totalOf(answers);
  if (total === 0)
    return [element('b', {}, ['Nothing']), ` in ${counted(posts, 'post')} matches `, complete];
  const parts = [
    link('in-titles', '', titles.length, 'title'),
    link(
      'in-text',
      titles.length === 0 ? 'The text of ' : 'the text of ',
      prose.hits.length,
      'post',
    ),
    link('in-tables', '', tables.length, 'table'),
    link('in-claims', '', claims.length, 'claim'),
    link('in-code', '', code.length, 'sample'),
  ].filter((part) => part !== null);
  return [...listed(parts), total === 1 ? ' matches ' : ' match ', complete];
}

function link(id: string, before: string, count: number, noun: string): HTMLElement | null {
  if (count === 0) return null;
  const [number = '', name = ''] = counted(count, noun).split(' ');
  return element('a', { href: `#${id}` }, [before, element('b', {}, [number]), ` ${name}`]);
}

function listed(parts: readonly HTMLElement[]): (Node | string)[] {
  return parts.flatMap((part, place) => {
    if (place === 0) return [part];
    return [place === parts.length - 1 ? ' and ' : ', ', part];
  });
}
