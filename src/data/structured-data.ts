import { toTick } from '../lib/extract/procedures/to-tick.ts';
import type { Procedure } from '../schemas/procedure.ts';
import { kindPlural } from './kinds.ts';
import { languageName } from './languages.ts';
import type { PostView } from './posts.ts';
import { publisherName } from './publishers.ts';
import type { SampleView } from './sample-view.ts';
import { sampleTitle } from './sample-wording.ts';
import { placeInPost } from './samples.ts';
import { site } from './site.ts';
import { placeOfTable, tableTitle } from './table-view.ts';
import type { PlacedTable } from './tables.ts';
import { topicName } from './topics.ts';

/** Something as schema.org describes it. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** One place on the way to a page; `file` as seen from the root of the site. */
interface Crumb {
  name: string;
  file: string;
}

/** An address for programs: absolute when the site's is known, else as seen from a page one folder deep. */
function addressOf(file: string): string {
  return site.url === undefined ? `../${file}` : `${site.url}/${file}`;
}

/** A post and the way to it. */
export function aboutPost(post: PostView): Thing[] {
  const page = `posts/${post.slug}.html`;
  const crumbs = [
    { name: publisherName(post.publisher), file: `publishers/${post.publisher}.html` },
    { name: kindPlural(post.kind), file: `posts/index.html?kind=${post.kind}` },
    { name: post.title, file: page },
  ];
  return [
    articleOf(post, page),
    ...toTick(post.procedures).map((one) => howToOf(one, page)),
    breadcrumbs(crumbs),
  ];
}

/** A sample, the post that it is a part of, and the way to it. */
export function aboutSample({ sample, post }: SampleView): Thing[] {
  const page = `code/${sample.id}.html`;
  const name = sampleTitle(sample);
  const code: Thing = {
    '@type': 'SoftwareSourceCode',
    name,
    identifier: sample.id,
    url: addressOf(page),
    ...(sample.lang === 'text' ? {} : { programmingLanguage: languageName(sample.lang) }),
    ...(sample.leadIn === '' ? {} : { description: sample.leadIn }),
    codeSampleType: 'code snippet',
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/plain',
      contentUrl: addressOf(`code/${sample.id}.txt`),
    },
    isPartOf: articleNamed(post),
  };
  const crumbs = [
    { name: publisherName(post.publisher), file: `publishers/${post.publisher}.html` },
    { name: post.title, file: placeInPost(sample) },
    { name, file: page },
  ];
  return [code, breadcrumbs(crumbs)];
}

/** A table as data to take along, the post that it is a part of, and the way to it. */
export function aboutTable({ table, post }: PlacedTable): Thing[] {
  const { id, columns, number } = table;
  const page = `metrics/${id}.html`;
  const name = tableTitle(table);
  const file = (extension: string, encodingFormat: string): Thing => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: addressOf(`metrics/${id}.${extension}`),
  });
  const data: Thing = {
    '@type': 'Dataset',
    name,
    identifier: id,
    url: addressOf(page),
    description: `${name}: table ${String(number)} of “${post.title}”.`,
    creator: post.authors.map((author) => ({ '@type': 'Person', name: author.name })),
    variableMeasured: columns.map((column) => column.name).filter((column) => column !== ''),
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
    isPartOf: articleNamed(post),
  };
  const crumbs = [
    { name: publisherName(post.publisher), file: `publishers/${post.publisher}.html` },
    { name: post.title, file: placeOfTable(table) },
    { name, file: page },
  ];
  return [data, breadcrumbs(crumbs)];
}

/** A post as something that its parts belong to. */
function articleNamed({ title, slug }: Pick<PostView, 'title' | 'slug'>): Thing {
  return { '@type': 'TechArticle', headline: title, url: addressOf(`posts/${slug}.html`) };
}

function articleOf(post: PostView, page: string): Thing {
  return {
    '@type': 'TechArticle',
    headline: post.title,
    identifier: post.id,
    url: addressOf(page),
    ...(post.summary === '' ? {} : { description: post.summary }),
    author: post.authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: publisherName(post.publisher) },
    ...(post.published === undefined ? {} : { datePublished: post.published }),
    ...(post.url === undefined ? {} : { isBasedOn: post.url }),
    inLanguage: 'en',
    wordCount: post.words,
    timeRequired: `PT${String(post.readingMinutes)}M`,
    keywords: [...post.topics.map(topicName), ...post.services],
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: addressOf(`posts/${post.slug}.md`),
    },
  };
}

/** A task with the steps that one ticks; what belongs to one of them stands on the page. */
function howToOf({ id, title, steps }: Procedure, page: string): Thing {
  const place = site.url === undefined ? '' : addressOf(page);
  return {
    '@type': 'HowTo',
    identifier: id,
    name: title,
    step: steps.map((step) => ({
      '@type': 'HowToStep',
      text: step.lead,
      url: `${place}#step-${step.id}`,
    })),
  };
}

function breadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, file }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: addressOf(file),
    })),
  };
}
