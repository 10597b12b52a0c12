import fc from 'fast-check';
import { titleText } from './prose.ts';
import { biographies, opening, sections } from './random-parts.ts';
import { render } from './render.ts';
import { blockOf, inOrder, within } from './sketch.ts';
import type { Expected, Sketch } from './sketch.ts';

/** A dump made of random posts, and what the parser should find in it. */
export interface RandomDump {
  text: string;
  blocks: ({ post: number; lines: readonly [number, number] } & Expected)[];
}

const MOST_POSTS = 3;

/**
 * Dumps of one to three posts of plausible text.
 *
 * Only trees that can be read in one way are made: no quotes (they have no mark), no table without
 * no-break spaces, no alternative texts, headings glued to their text everywhere or
 * nowhere, code always announced and followed by prose, steps only interrupted by lost pictures. Levels
 * of headings are a matter of sense and not expected.
 */
export const randomDump: fc.Arbitrary<RandomDump> = fc
  .array(post(), { minLength: 1, maxLength: MOST_POSTS })
  .map((posts) => {
    const { text, lines } = render(posts.flatMap(({ nodes }) => nodes));
    const blocks = posts.flatMap((sketch, index) =>
      sketch.blocks.map(({ element, expected }) => {
        const range = lines.get(element);
        if (range === undefined) throw new Error(`no line of the dump shows a ${element.tag}`);
        return { post: index + 1, lines: range, ...expected };
      }),
    );
    return { text, blocks };
  });

function post(): fc.Arbitrary<Sketch> {
  return fc
    .tuple(titleText, opening, sections, fc.option(biographies), fc.boolean())
    .map(([title, first, body, people, signed]) =>
      inOrder(
        within(
          'div',
          blockOf({ type: 'title' }, 'h1', title),
          first,
          ...body,
          ...(people === null ? [] : [people]),
          ...(signed ? [footer(title)] : []),
        ),
        blockOf({ type: 'end' }, 'p', 'Read More'),
      ),
    );
}

function footer(title: string): Sketch {
  const text = `The post ${title} appeared first on The Official NVIDIA Blog.`;
  return blockOf({ type: 'footer' }, 'p', text);
}
