const END_OF_POST = /^Read More$/m;
/** Three of our posts are as long as one that one meets. */
const STRIDES = [0, 8, 20] as const;

/**
 * A dump of distinct posts: each is three of the given ones under a title of its own.
 *
 * @param text a dump of posts
 * @param count posts wanted
 */
export function makePosts(text: string, count: number): string {
  const posts = cutPosts(text);
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / posts.length);
    const parts = STRIDES.map(
      (stride, place) => posts[(at + stride + place * round) % posts.length],
    );
    const title = `${parts[0]?.title ?? ''}, made ${String(at + 1)}`;
    return [title, ...parts.map((part) => part?.body ?? ''), 'Read More'].join('\n\n');
  }).join('\n\n');
}

const LONG_WORD = /\b[a-z]{7,}\b/g;
/** Of the long words of a post, one in so many is changed. */
const CHANGED = 3;

/**
 * A dump of distinct posts: the given ones again and again, each time under a title of its own and
 * with other words spelled backwards, everywhere alike, so that their form stays as it is.
 *
 * @param text a dump of posts
 * @param count posts wanted
 */
export function varyPosts(text: string, count: number): string {
  const posts = cutPosts(text);
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / posts.length);
    const { title = '', body = '' } = posts[at % posts.length] ?? {};
    const name = round === 0 ? title : `${title}, take ${String(round + 1)}`;
    return [name, round === 0 ? body : vary(body, round), 'Read More'].join('\n\n');
  }).join('\n\n');
}

function vary(text: string, round: number): string {
  return text.replace(LONG_WORD, (word) => {
    const sum = [...word].reduce((all, sign) => all + sign.charCodeAt(0), round);
    return sum % CHANGED === 0 ? [...word].reverse().join('') : word;
  });
}

interface CutPost {
  title: string;
  /** Everything below the title. */
  body: string;
}

function cutPosts(text: string): CutPost[] {
  const posts = text.split(END_OF_POST).map((post) => post.trim());
  return posts
    .filter((post) => post !== '')
    .map((post) => {
      const [title = '', ...rest] = post.split('\n');
      return { title, body: rest.join('\n').trim() };
    });
}
