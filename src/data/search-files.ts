import { createHash } from 'node:crypto';
import { LIST_PAGE } from '../lib/lists/post-row.ts';
import { withoutLabel } from '../lib/extract/tables/caption.ts';
import { packPosts } from '../lib/search/records.ts';
import type { HubFacts, PartRow, SearchPost } from '../lib/search/records.ts';
import { getClaimsOnce } from './claims.ts';
import type { PlacedClaim } from './claims.ts';
import { getCodeIndex } from './code-index.ts';
import { listedPost } from './listed-posts.ts';
import { kindName } from './kinds.ts';
import { languageName } from './languages.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { yearOf } from './published.ts';
import { publisherName } from './publishers.ts';
import { repeatedBy } from './repeats.ts';
import type { PlacedTable } from './tables.ts';
import { getTables } from './tables.ts';
import { topicName } from './topics.ts';
import { getVocabulary } from './vocabulary.ts';

const BUILD_LENGTH = 10;
/** Signs of a table that are searched as its title, and as many beside it. */
const LONGEST_TEXT = 300;

/** What search and long lists load beside the two indexes, by file name without extension. */
export async function getSearchFiles(): Promise<Map<string, unknown>> {
  const posts = await getPosts();
  const places = new Map(posts.map(({ slug }, place) => [slug, place]));
  const tables = (await getTables()).map((placed) => tableRow(placed, places));
  const claims = (await getClaimsOnce()).map((placed) => claimRow(placed, places));
  const files = new Map<string, unknown>([
    ['posts', packPosts(posts.map((post) => searchPost(post, posts)))],
    ['tables', tables],
    ['claims', claims],
    ['words', await getVocabulary()],
  ]);
  if (posts.length > LIST_PAGE)
    files.set(
      'list',
      posts.map((post) => listedPost(post, posts)),
    );
  const { manifest } = await getCodeIndex();
  const languages = new Set(posts.flatMap((post) => post.samples.map(({ lang }) => lang)));
  const hub: HubFacts = {
    build: hashOf([...files]),
    code: manifest.build,
    languages: Object.fromEntries([...languages].sort().map((key) => [key, languageName(key)])),
    posts: posts.length,
    samples: manifest.samples,
    tables: tables.length,
    claims: claims.length,
  };
  return files.set('hub', hub);
}

function searchPost(post: PostView, all: readonly PostView[]): SearchPost {
  return {
    slug: post.slug,
    title: post.title,
    key: post.publisher,
    publisher: publisherName(post.publisher),
    kind: kindName(post.kind),
    topics: post.topics.map(topicName),
    year: yearOf(post),
    repeats: repeatedBy(post, all),
  };
}

/** A claim is found by metric, figure and what it is about; its sentence is part of the prose. */
function claimRow({ claim, post }: PlacedClaim, places: ReadonlyMap<string, number>): PartRow {
  const about = [claim.subject, claim.against, claim.dataset, claim.hardware];
  const more = about.filter((part) => part !== null && part !== '').join(', ');
  const title = [`${claim.name}: ${claim.text}`, claim.change].filter((part) => part !== null);
  return [places.get(post.slug) ?? 0, claim.id, title.join(' '), more.slice(0, LONGEST_TEXT)];
}

/** A table is found by what it is called, by its heads and by the first cells of its rows. */
function tableRow({ table, post }: PlacedTable, places: ReadonlyMap<string, number>): PartRow {
  const heads = table.columns.map(({ name }) => name).filter((name) => name !== '');
  const firsts = table.rows.flatMap(([first]) => (first === undefined ? [] : [first.text]));
  const caption = withoutLabel(table.caption);
  const title = caption === '' ? heads.join(', ') : caption;
  const more = [...(caption === '' ? [] : heads), ...firsts];
  return [
    places.get(post.slug) ?? 0,
    table.id,
    title.slice(0, LONGEST_TEXT),
    more.join(', ').slice(0, LONGEST_TEXT),
  ];
}

function hashOf(value: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(value));
  return hash.digest('hex').slice(0, BUILD_LENGTH);
}
