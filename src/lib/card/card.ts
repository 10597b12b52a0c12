import { oklchToHex } from './oklch.ts';

/** What the card of a post shows. */
export interface CardFacts {
  title: string;
  /** Name of the publisher, the path of its mark on 14 × 14, and its colour. */
  publisher: { name: string; glyph: string; hue: number; chroma: number };
  kind: string;
  /** `16 steps`, `4 samples`. */
  counts: readonly string[];
  hasSteps: boolean;
}

/** A node of the picture, in the form that the layout takes: a name of HTML, its style, its children. */
export interface CardNode {
  type: string;
  props: {
    style: Readonly<Record<string, string | number>>;
    children?: readonly (CardNode | string)[] | string;
    [attribute: string]: unknown;
  };
  key: null;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The paper, inks and rules of the light theme. */
const PAPER = oklchToHex(0.985, 0.007, 90);
const INK = oklchToHex(0.235, 0.014, 65);
const PENCIL = oklchToHex(0.485, 0.016, 70);
const RUBRIC = oklchToHex(0.49, 0.165, 30);
const GLYPH_LIGHTNESS = 0.52;
const SPINE_LIGHTNESS = 0.56;

/** Size of the title by its length: one of 90 characters fits in four lines. */
const TITLE_SIZES = [
  { upTo: 45, size: 76 },
  { upTo: 75, size: 66 },
  { upTo: 110, size: 56 },
];
const SMALLEST_TITLE = 48;
const MOST_LINES = 4;
/** A longer one is cut off, so every line of it is filled. */
const LONGEST_BALANCED = 110;

const SPINE_WIDTH = 48;

/** The picture that stands for a post where its address is shown elsewhere. */
export function cardOf(facts: CardFacts): CardNode {
  const { publisher, kind, counts, title } = facts;
  const remarks = [kind, ...counts].join(' · ');
  return box({ width: CARD_WIDTH, height: CARD_HEIGHT, background: PAPER, color: INK }, [
    spine(facts),
    box({ flexDirection: 'column', flexGrow: 1, padding: '56px 72px 52px 64px' }, [
      box({ alignItems: 'center', justifyContent: 'space-between', fontSize: 34 }, [
        box({ alignItems: 'center' }, [
          glyph(publisher.glyph, oklchToHex(GLYPH_LIGHTNESS, publisher.chroma, publisher.hue)),
          box({ marginLeft: 16 }, publisher.name),
        ]),
        box({ alignItems: 'center', fontWeight: 700 }, [
          wordmark(),
          box({ marginLeft: 14 }, 'Postshelf'),
        ]),
      ]),
      box({
        height: 6,
        borderTop: `2px solid ${INK}`,
        borderBottom: `2px solid ${INK}`,
        marginTop: 28,
      }),
      box({ flexGrow: 1, alignItems: 'center' }, [
        {
          type: 'div',
          props: {
            style: {
              display: 'block',
              fontSize: titleSize(title),
              fontWeight: 700,
              lineHeight: 1.16,
              letterSpacing: '-0.014em',
              lineClamp: MOST_LINES,
              textWrap: title.length > LONGEST_BALANCED ? 'wrap' : 'balance',
            },
            children: title,
          },
          key: null,
        },
      ]),
      box({ borderTop: `2px solid ${INK}`, paddingTop: 22, fontSize: 32, color: PENCIL }, remarks),
    ]),
  ]);
}

/** The back of a book in the publisher's colour; two bands tell that it has steps, as on the shelf. */
function spine({ publisher, hasSteps }: CardFacts): CardNode {
  const band = (): CardNode => box({ height: 6, background: PAPER, marginBottom: 12 });
  const background = oklchToHex(SPINE_LIGHTNESS, publisher.chroma, publisher.hue);
  const style = {
    flexDirection: 'column',
    flexShrink: 0,
    width: SPINE_WIDTH,
    background,
    paddingTop: 92,
  };
  return box(style, hasSteps ? [band(), band()] : []);
}

function glyph(path: string, fill: string): CardNode {
  return svg('0 0 14 14', 32, 32, [{ d: path, fill, fillRule: 'evenodd' }]);
}

function wordmark(): CardNode {
  return svg('0 0 24 18', 46, 34, [
    { d: 'M1 2h4v12H1zM6 0h4v14H6zM11 3h3v11h-3zM0 15.5h24V18H0z', fill: INK },
    { d: 'm15.6 2.6 3-.8L22 13.6l-3 .8z', fill: RUBRIC },
  ]);
}

function svg(
  viewBox: string,
  width: number,
  height: number,
  paths: readonly Record<string, string>[],
): CardNode {
  const children = paths.map((path): CardNode => ({
    type: 'path',
    props: { style: {}, ...path },
    key: null,
  }));
  return { type: 'svg', props: { style: {}, viewBox, width, height, children }, key: null };
}

function box(
  style: CardNode['props']['style'],
  children: CardNode['props']['children'] = [],
): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children }, key: null };
}

function titleSize(title: string): number {
  return TITLE_SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? SMALLEST_TITLE;
}
