import { codeAddress } from './code-group.ts';
import { element } from './marked.ts';

interface Told {
  query: string;
  posts: number;
  allPosts: number;
  samples: number;
  /** Milliseconds. */
  took: number;
}

/** `9 of 43 posts and 21 samples match   complete · 12 ms` */
export function searchSentence({ query, posts, allPosts, samples, took }: Told): (Node | string)[] {
  const time = `${String(Math.max(1, Math.round(took)))}\u202fms`;
  const inCode = samples === 1 ? '1 sample' : `${number(samples)} samples`;
  return [
    element('b', {}, [posts === 0 ? 'No' : number(posts)]),
    ` of ${number(allPosts)} ${allPosts === 1 ? 'post' : 'posts'}`,
    ...(samples === 0
      ? []
      : [posts === 0 ? ', but ' : ' and ', element('a', { href: codeAddress(query) }, [inCode])]),
    posts + samples === 1 ? ' matches ' : ' match ',
    element('span', { class: 'complete' }, [
      element('b', { class: 'good' }, ['complete']),
      ` · ${time}`,
    ]),
  ];
}

function number(value: number): string {
  return value.toLocaleString('en');
}
