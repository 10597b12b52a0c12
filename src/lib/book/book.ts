import { hasFormulas, xmlText } from './xhtml.ts';

/** A post as a chapter. */
export interface Chapter {
  slug: string;
  title: string;
  publisher: string;
  /** Authors, publisher and date, as readers see them. */
  byline: string;
  /** Address of the original, if it is known. */
  url: string | null;
  sections: readonly { id: string; text: string }[];
  /** Its text, as `toXhtml` gives it. */
  xhtml: string;
}

export interface Book {
  title: string;
  /** One line below the title. */
  subtitle: string;
  /** UUID that changes with the content. */
  uuid: string;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  modified: string;
  chapters: readonly Chapter[];
  /** Stylesheet of all pages. */
  style: string;
}

/** A file of a book by its path in the archive. */
export interface BookFile {
  path: string;
  text: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const RIGHTS = 'The texts belong to their publishers.';

/** The files of an EPUB 3.3 in their order; the first one has to be stored as it is. */
export function bookFiles(book: Book): BookFile[] {
  const chapters = book.chapters.map((chapter) => ({
    path: pathOf(chapter),
    text: chapterPage(chapter),
  }));
  return [
    { path: 'mimetype', text: 'application/epub+zip' },
    { path: 'META-INF/container.xml', text: CONTAINER },
    { path: 'book.opf', text: packageFile(book, chapters) },
    { path: 'style.css', text: book.style },
    { path: 'title.xhtml', text: titlePage(book) },
    { path: 'contents.xhtml', text: contentsPage(book) },
    ...chapters,
  ];
}

const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function pathOf({ slug }: Chapter): string {
  return `posts/${slug}.xhtml`;
}

function packageFile(book: Book, chapters: readonly BookFile[]): string {
  const pages = chapters.map(({ path, text }, place) => ({
    item: `<item id="post-${String(place)}" href="${path}" media-type="application/xhtml+xml"${hasFormulas(text) ? ' properties="mathml"' : ''}/>`,
    itemref: `<itemref idref="post-${String(place)}"/>`,
  }));
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${book.uuid}</dc:identifier>
<dc:title>${xmlText(book.title)}</dc:title>
<dc:language>en</dc:language>
<dc:creator>Postshelf</dc:creator>
<dc:description>${xmlText(book.subtitle)}</dc:description>
<dc:rights>${RIGHTS}</dc:rights>
<meta property="dcterms:modified">${book.modified}</meta>
</metadata>
<manifest>
<item id="style" href="style.css" media-type="text/css"/>
<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${pages.map(({ item }) => item).join('\n')}
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="contents"/>
${pages.map(({ itemref }) => itemref).join('\n')}
</spine>
</package>
`;
}

function titlePage({ title, subtitle }: Book): string {
  return page(title, '', [
    '<section class="title" epub:type="titlepage">',
    `<h1>${xmlText(title)}</h1>`,
    `<p class="subtitle">${xmlText(subtitle)}</p>`,
    `<p class="byline">${RIGHTS}</p>`,
    '</section>',
  ]);
}

function contentsPage({ title, chapters }: Book): string {
  const publishers = [...new Set(chapters.map(({ publisher }) => publisher))];
  const groups = publishers.map((name) => {
    const own = chapters.filter(({ publisher }) => publisher === name);
    return `<li><span>${xmlText(name)}</span>\n${listOf(own.map(chapterEntry))}</li>`;
  });
  return page(`Contents of ${title}`, '', [
    '<nav epub:type="toc" id="toc">',
    '<h1>Contents</h1>',
    listOf(groups),
    '</nav>',
    '<nav epub:type="landmarks" hidden="hidden">',
    '<ol><li><a epub:type="toc" href="#toc">Contents</a></li></ol>',
    '</nav>',
  ]);
}

function chapterEntry(chapter: Chapter): string {
  const sections = chapter.sections.map(
    ({ id, text }) => `<li>${linkTo(`${pathOf(chapter)}#${id}`, text)}</li>`,
  );
  const below = sections.length === 0 ? '' : `\n${listOf(sections)}`;
  return `<li>${linkTo(pathOf(chapter), chapter.title)}${below}</li>`;
}

function listOf(entries: readonly string[]): string {
  return `<ol>\n${entries.join('\n')}\n</ol>`;
}

/** An entry of the contents must have a text. */
function linkTo(address: string, text: string): string {
  return `<a href="${xmlText(address)}">${xmlText(text.trim() === '' ? '–' : text)}</a>`;
}

function chapterPage(chapter: Chapter): string {
  const { title, byline, url } = chapter;
  const original =
    url === null || !URL.canParse(url)
      ? ''
      : `<p class="byline"><a href="${xmlText(new URL(url).href)}">The original</a></p>`;
  return page(title, '../', [
    '<section epub:type="chapter">',
    `<h1>${xmlText(title)}</h1>`,
    `<p class="byline">${xmlText(byline)}</p>`,
    original,
    chapter.xhtml,
    '</section>',
  ]);
}

function page(title: string, root: string, body: readonly string[]): string {
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="${root}style.css"/></head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}
