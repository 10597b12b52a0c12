import type { CodeIndex } from './build-index.ts';
import type {
  IndexReader,
  Manifest,
  NameShard,
  PiecePage,
  SampleClass,
  TextShard,
} from './format.ts';

/** Loads a part of the index by its name. The parts are written by the same build as the program. */
export type LoadPart = <Part>(name: string) => Promise<Part>;

/** The parts of an index by name: `manifest`, `t0`, `g0`, `p0`, `l0`, `n0`, `names`, `classes`. */
export function partsOf({ manifest, texts, pieces, names }: CodeIndex): Map<string, unknown> {
  const numbered = (letter: string, parts: readonly unknown[]): [string, unknown][] =>
    parts.map((part, number) => [letter + String(number), part]);
  const named: [string, unknown][] = [
    ['names', names.all],
    ['classes', names.classes],
  ];
  return new Map<string, unknown>([
    ['manifest', manifest],
    ...numbered('t', texts),
    ...numbered('g', pieces.pages),
    ...numbered('p', pieces.postings),
    ...numbered('l', pieces.lists),
    ...numbered('n', names.shards),
    ...(manifest.names ? named : []),
  ]);
}

/** Reads an index whose parts are loaded by {@link partsOf}'s names. */
export function partReader(load: LoadPart): IndexReader {
  let areAllNamed = false;
  return {
    areAllNamed: () => areAllNamed,
    manifest: () => load<Manifest>('manifest'),
    text: (shard) => load<TextShard>(`t${String(shard)}`),
    pieces: (page) => load<PiecePage>(`g${String(page)}`),
    postings: (file) => load<string>(`p${String(file)}`),
    lists: (file) => load<NameShard[]>(`l${String(file)}`),
    names: (shard) => load<NameShard>(`n${String(shard)}`),
    allNames: async () => {
      const names = await load<NameShard>('names');
      areAllNamed = true;
      return names;
    },
    classes: () => load<SampleClass[]>('classes'),
  };
}
