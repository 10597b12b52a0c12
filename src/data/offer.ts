import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from '../lib/render/hast.ts';
import type { Pack } from '../schemas/packs.ts';
import { glyphPath } from './glyphs.ts';
import { counted, fileSize } from './wording.ts';

/** What a page offers for taking along: at its head, and the parts of the hub below. */
export interface Offer {
  main: string;
  parts: string;
}

/** The places of an offer in the page, so that it can be filled in when the site is packed. */
const PLACES = ['main', 'parts'] as const satisfies readonly (keyof Offer)[];

const DOWNLOAD = 'M8 2.5v8M4.5 7.5 8 11l3.5-3.5M3 13.5h10';

/** What a site that was not packed says in the place of archives. */
export function nothingToOffer(): Offer {
  const message = h('div', { className: ['message'] }, [
    h('span', {}, [
      h('b', {}, ['No archives have been made yet.']),
      ' ',
      h('code', {}, ['npm run pack']),
      ' puts them here: the whole hub, each publisher and each topic, as sites and as books. The folder of this site can be copied as it is, too: it needs no server.',
    ]),
  ]);
  return { main: marked('main', [message]), parts: marked('parts', []) };
}

/** The archives of a site, each with its size. */
export function offerOf(packs: readonly Pack[]): Offer {
  const whole = packs.find(({ kind }) => kind === 'whole');
  if (whole === undefined) return nothingToOffer();
  const book = bookOf(whole, packs);
  const parts = packs.filter(({ kind }) => !['whole', 'book'].includes(kind));
  const everything = h('section', { className: ['everything'], ariaLabelledBy: ['everything'] }, [
    h('div', {}, [
      h('h2', { id: 'everything' }, ['Everything']),
      h('p', { className: ['remark'] }, [holdings(whole)]),
    ]),
    h('p', { className: ['buttons'] }, [
      download(whole, 'Zip', true),
      book === undefined ? null : download(book, 'EPUB', false),
    ]),
  ]);
  return {
    main: marked('main', [everything]),
    parts: marked('parts', parts.length === 0 ? [] : [partsTable(parts, packs)]),
  };
}

/** What the page says inside an archive: which one it is; there is nothing to download. */
export function insidePack({ kind, name, posts, samples, tables }: NamedPack): Offer {
  const what = kind === 'whole' ? 'the whole hub' : `the pack “${name}”`;
  const message = h('div', { className: ['message'] }, [
    h('span', {}, [
      h('b', {}, [`This is ${what}`]),
      `, as it was taken along: ${holdings({ posts, samples, tables })}. It is complete in itself, so there is nothing to download here; the hub that it came from may have other packs.`,
    ]),
  ]);
  return { main: marked('main', [message]), parts: marked('parts', []) };
}

/** A pack before its file is written. */
export type NamedPack = Pick<Pack, 'kind' | 'name' | 'posts' | 'samples' | 'tables'>;

/**
 * A page with another offer in the place of its present one.
 *
 * @throws when the page has no such place
 */
export function withOffer(page: string, offer: Offer): string {
  return PLACES.reduce((html, place) => {
    const [begin, end] = marks(place);
    const from = html.indexOf(begin);
    const to = html.indexOf(end);
    if (from < 0 || to < from) throw new Error('offline.html has no place for archives.');
    return html.slice(0, from) + offer[place] + html.slice(to + end.length);
  }, page);
}

function marked(place: keyof Offer, content: readonly Element[]): string {
  const [begin, end] = marks(place);
  return begin + toHtml([...content]) + end;
}

function marks(place: keyof Offer): [begin: string, end: string] {
  return [`<!--offer:${place}-->`, `<!--/offer:${place}-->`];
}

function holdings({ posts, samples, tables }: Pick<Pack, 'posts' | 'samples' | 'tables'>): string {
  const parts = [counted(posts, 'post')];
  if (samples > 0) parts.push(counted(samples, 'sample'));
  if (tables > 0) parts.push(counted(tables, 'table'));
  return parts.join(', ');
}

function download({ file, bytes, name }: Pack, label: string, isMain: boolean): Element {
  const className = isMain ? ['button', 'main'] : ['button'];
  return h('a', { className, href: `packs/${file}`, download: true }, [
    icon(),
    h('span', {}, [label, h('span', { className: ['unseen'] }, [` of ${name}`])]),
    h('span', { className: ['size'] }, [fileSize(bytes)]),
  ]);
}

function partsTable(parts: readonly Pack[], packs: readonly Pack[]): Element {
  const head = h('tr', {}, [
    h('th', { scope: 'col' }, ['Pack']),
    h('th', { scope: 'col', className: ['number'] }, ['Posts']),
    h('th', { scope: 'col' }, [h('span', { className: ['unseen'] }, ['Download'])]),
  ]);
  const bodies = GROUPS.map(({ kind, title }) => {
    const rows = parts.filter((pack) => pack.kind === kind);
    const name = h('th', { scope: 'rowgroup', colSpan: 3 }, [title]);
    return rows.length === 0
      ? null
      : h('tbody', {}, [
          h('tr', { className: ['group'] }, [name]),
          ...rows.map((pack) => partRow(pack, bookOf(pack, packs))),
        ]);
  });
  return h('section', { className: ['parts'], ariaLabelledBy: ['parts'] }, [
    h('h2', { id: 'parts' }, ['Or only a part']),
    h('table', {}, [h('thead', {}, [head]), ...bodies]),
    h('p', { className: ['remark', 'below'] }, [
      h('span', {}, ['Each pack is a small hub with its own pages and its own search.']),
      h('a', { href: 'packs/checksums.txt' }, ['SHA-256 sums']),
    ]),
  ]);
}

/** The packs of a kind stand together. */
const GROUPS = [
  { kind: 'publisher', title: 'One publisher' },
  { kind: 'topic', title: 'One topic' },
  { kind: 'data', title: 'For programs' },
] as const;

function partRow(pack: Pack, book: Pack | undefined): Element {
  const isData = pack.kind === 'data';
  return h('tr', {}, [
    h('th', { scope: 'row' }, [
      pack.kind === 'publisher' && pack.key !== null ? glyph(pack.key) : null,
      isData ? 'Posts, steps, samples, tables, claims' : pack.name,
    ]),
    h('td', { className: ['number'] }, [pack.posts.toLocaleString('en')]),
    h('td', {}, [
      h('p', { className: ['buttons'] }, [
        download(pack, isData ? 'JSON' : 'Zip', false),
        book === undefined ? null : download(book, 'EPUB', false),
      ]),
    ]),
  ]);
}

/** The book with the same posts as an archive. */
function bookOf({ file }: Pack, packs: readonly Pack[]): Pack | undefined {
  const name = file.replace(/zip$/, 'epub');
  return packs.find((pack) => pack.file === name);
}

function glyph(publisher: string): Element {
  return h(
    'svg',
    {
      className: ['glyph'],
      dataPublisher: publisher,
      viewBox: '0 0 14 14',
      width: 14,
      height: 14,
      ariaHidden: 'true',
    },
    [path({ fillRule: 'evenodd', d: glyphPath(publisher) })],
  );
}

function icon(): Element {
  return h(
    'svg',
    { className: ['icon'], viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true' },
    [path({ d: DOWNLOAD })],
  );
}

function path(properties: Record<string, string>): ElementContent {
  return h('path', properties);
}
