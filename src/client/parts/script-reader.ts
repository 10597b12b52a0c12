import type { IndexReader } from '../../lib/code-index/format.ts';
import { partReader } from '../../lib/code-index/index-parts.ts';
import type { LoadPart } from '../../lib/code-index/index-parts.ts';

type Receive = (name: string, value: never) => void;

declare global {
  interface Window {
    /**
     * Called by the parts, which are classic scripts, written by the same build as this program: each
     * gives the value that whoever asks for it expects, whose type cannot be told here.
     */
    postshelfCode?: Receive;
  }
}

/**
 * Reads the index from scripts, since from disk a page may load nothing else. Each is loaded once.
 *
 * @param folder address of the folder with the parts, relative to the page
 * @param build name of the build: keeps a cached part of another build out
 */
export function scriptReader(folder: string, build: string): IndexReader {
  return partReader(partLoader(`${folder}shards/`, build));
}

/** Loads the list of names that the hub's code uses. */
export function readNames(folder: string, build: string): Promise<string[]> {
  return partLoader(folder, build)<string[]>('names');
}

/** Loads parts of one folder, each once; a part that failed is asked for again. */
export function partLoader(folder: string, build: string): LoadPart {
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

/** Scripts on their way, each with what takes its value. */
const waiting = new Map<Element, Receive>();
let isListening = false;

/** Takes the values of this program's scripts; other programs of the page keep theirs. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const others = window.postshelfCode;
  window.postshelfCode = (name, value) => {
    const { currentScript } = document;
    const receive = currentScript === null ? undefined : waiting.get(currentScript);
    (receive ?? others)?.(name, value);
  };
}

/** @returns what the part gives; fails when it cannot be read or is none */
function loadScript(address: string, path: string): Promise<never> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  listen();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(script, (part, value) => {
      if (part === name) resolve(value);
    });
    script.src = address;
    // After its value was taken, failing changes nothing.
    script.onload = script.onerror = () => {
      script.remove();
      waiting.delete(script);
      reject(new Error(path));
    };
    document.head.append(script);
  });
}
