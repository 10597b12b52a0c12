import type {
  GramShard,
  IndexReader,
  Manifest,
  RunPosting,
  RunShard,
  SampleClass,
  TextShard,
} from '../../lib/code-index/format.ts';

declare global {
  interface Window {
    /** Called by the parts of the index, which are classic scripts. */
    postshelfCode?: (name: string, value: unknown) => void;
  }
}

/**
 * Reads the index from scripts, since from disk a page may load nothing else. Each is loaded once.
 *
 * @param folder address of the folder with the parts, relative to the page
 * @param build name of the build: keeps a cached part of another build out
 */
export function scriptReader(folder: string, build: string): IndexReader {
  const load = partLoader(folder, build);
  return {
    manifest: () => load<Manifest>('shards/manifest'),
    text: (shard) => load<TextShard>(`shards/t${String(shard)}`),
    grams: (level, shard) => load<GramShard>(`shards/g${String(level)}-${String(shard)}`),
    runs: (shard) => load<RunShard>(`shards/r${String(shard)}`),
    run: (number) => load<RunPosting>(`shards/p${String(number)}`),
    classes: () => load<SampleClass[]>('shards/classes'),
    big: (level, bucket) => load<string>(`shards/b${String(level)}-${String(bucket)}`),
  };
}

/** Loads the list of names that the hub's code uses. */
export function readNames(folder: string, build: string): Promise<string[]> {
  return partLoader(folder, build)<string[]>('names');
}

type Load = <Part>(path: string) => Promise<Part>;

/** Loads parts of one folder, each once; a part that failed is asked for again. */
export function partLoader(folder: string, build: string): Load {
  const parts = new Map<string, Promise<never>>();
  return <Part>(path: string): Promise<Part> => {
    const known =
      parts.get(path) ??
      loadScript(`${folder}${path}.js${build === '' ? '' : `?v=${build}`}`, path);
    parts.set(path, known);
    known.catch(() => parts.delete(path));
    return known;
  };
}

/** The parts are written by the same build as this script, so that their form is known. */
function loadScript(address: string, path: string): Promise<never> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return new Promise((resolve, reject) => {
    const before = window.postshelfCode;
    window.postshelfCode = (part, value) => {
      if (part === name) resolve(value as never);
      else before?.(part, value);
    };
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(path));
    };
    document.head.append(script);
  });
}
