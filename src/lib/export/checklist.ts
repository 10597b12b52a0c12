import type { Created, Statement } from '../../schemas/walkthrough.ts';
import type { WalkthroughFile } from '../../schemas/walkthrough-file.ts';
import { toTick } from '../extract/procedures/to-tick.ts';
import { toPortableMarkdown } from './markdown.ts';

/** The number of an item before its text; code or a list cannot stand behind a box. */
const BEFORE_TEXT = /^(\d+\. )(?=[^\s`~>|#+*-])/;

interface Origin {
  /** Who wrote it, where and when. */
  byline: string;
  /** Address of the page. */
  address: string;
}

/** A walkthrough as Markdown with a box before everything that is to be done. */
export function toChecklist(file: WalkthroughFile, { byline, address }: Origin): string {
  const { title, url, walkthrough, procedures } = file;
  const places = [`[The page](${address})`, ...(url === null ? [] : [`[The original](${url})`])];
  const steps = toTick(procedures).flatMap((procedure) => [
    heading(2, procedure.title === title ? 'Steps' : procedure.title),
    list(procedure.steps.flatMap(({ markdown }) => boxed(markdown) ?? [])),
  ]);
  const parts = [
    heading(1, title),
    text(byline),
    places.join(' · '),
    ...section('Before you start', walkthrough.prerequisites),
    ...steps,
    ...section('Clean up', [...walkthrough.cleanUp, ...forgotten(walkthrough)]),
    ...section('Costs', walkthrough.costs, '- '),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Things that keep costing and that the post does not say how to remove. */
function forgotten({
  creates,
  cleanUp,
}: WalkthroughFile['walkthrough']): Pick<Statement, 'text'>[] {
  const removed = cleanUp.map((statement) => statement.text.toLowerCase());
  const isRemoved = ({ what }: Created): boolean =>
    removed.some((sentence) => sentence.includes(what.toLowerCase()));
  return creates
    .filter((created) => created.keepsCosting && !isRemoved(created))
    .map(({ what }) => ({ text: `Made on the way and billed as long as it exists: ${what}.` }));
}

function boxed(markdown: string | null): string | null {
  return markdown === null ? null : markdown.replace(BEFORE_TEXT, '$1[ ] ');
}

/** Items of one line stand close together. */
function list(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes('\n')) ? '\n\n' : '\n');
}

function section(
  title: string,
  items: readonly Pick<Statement, 'text'>[],
  marker = '- [ ] ',
): string[] {
  if (items.length === 0) return [];
  return [heading(2, title), list(items.map((item) => marker + text(item.text)))];
}

function heading(depth: 1 | 2, value: string): string {
  return toPortableMarkdown([{ type: 'heading', depth, children: [{ type: 'text', value }] }]);
}

function text(value: string): string {
  return toPortableMarkdown([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
}
