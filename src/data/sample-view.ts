import { diffLines } from 'diff';
import { nearDuplicates } from '../lib/extract/samples/near-duplicates.ts';
import { comparedCode } from '../lib/render/numbered-code.ts';
import type { Sample } from '../schemas/sample.ts';
import type { PostView } from './posts.ts';
import { getSamples } from './samples.ts';
import type { PlacedSample } from './samples.ts';

/** A line of a comparison: in both samples, only in the one at hand, or only in the other. */
export interface DiffLine {
  kind: 'same' | 'here' | 'there';
  text: string;
}

/** Another post in which nearly the same sample stands. */
export interface MeetsAgain {
  other: PlacedSample;
  /** Empty when there is no difference. */
  diff: DiffLine[];
}

/** A sample with its neighbours in the post, and where it meets again. */
export interface SampleView extends PlacedSample {
  before: Sample | null;
  after: Sample | null;
  again: MeetsAgain[];
}

/** The samples of a post come one after the other: those of one are at hand. */
let last: { post: PostView; html: PostView['sampleHtml'] } | undefined;

/** A sample's code with numbered lines, coloured. */
export function numberedHtml({ sample, post }: PlacedSample): string {
  if (last?.post !== post) last = { post, html: post.sampleHtml };
  return last.html[sample.id] ?? '';
}

const SIGNS = { same: ' ', here: '−', there: '+' } as const;

/** What differs between two samples. */
export function comparedHtml(diff: readonly DiffLine[]): string {
  return comparedCode(diff.map(({ kind, text }) => ({ kind, sign: SIGNS[kind], text })));
}

/** All samples as their pages show them. */
export async function getSampleViews(): Promise<SampleView[]> {
  const placed = await getSamples();
  const byId = new Map(placed.map((row) => [row.sample.id, row]));
  const near = nearDuplicates(placed.map(({ sample }) => sample));
  return placed.map((row) => {
    const { samples } = row.post;
    const place = samples.indexOf(row.sample);
    const again = (near.get(row.sample.id) ?? []).flatMap(({ sample }): MeetsAgain[] => {
      const other = byId.get(sample.id);
      return other === undefined ? [] : [{ other, diff: compare(row.sample, sample) }];
    });
    return { ...row, before: samples[place - 1] ?? null, after: samples[place + 1] ?? null, again };
  });
}

function compare(here: Sample, there: Sample): DiffLine[] {
  if (here.code === there.code) return [];
  const parts = diffLines(`${here.code}\n`, `${there.code}\n`);
  return parts.flatMap(({ value, added, removed }) => {
    const kind = added ? 'there' : removed ? 'here' : 'same';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DiffLine => ({ kind, text }));
  });
}
