/** What a sample needs for its names to be told apart. */
interface Caller {
  lang: string;
  code: string;
  libraries: string[];
  defines: readonly string[];
  calls: readonly string[];
}

const MODULES = /^[ \t]*import[ \t]+([\w., \t]+)$/gm;
const MEMBERS = /^[ \t]*from[ \t]+([A-Za-z_]\w*)[\w.]*[ \t]+import[ \t]+\(?([\w, \t\n]+)/gm;

/**
 * Adds to each Python sample the packages that it calls by a name which another sample of the same
 * post has imported: a post imports numpy once and writes `np.where(` in the samples that follow.
 */
export function shareImports<Sample extends Caller>(samples: readonly Sample[]): Sample[] {
  const isPython = ({ lang }: Caller): boolean => lang === 'python';
  const known = new Map(samples.filter(isPython).flatMap(({ code }) => importedNames(code)));
  return samples.map((sample) => {
    if (!isPython(sample)) return sample;
    const roots = sample.calls.map((call) => call.split('.', 1)[0] ?? '');
    const called = roots.flatMap((root) => known.get(root) ?? []);
    return { ...sample, libraries: [...new Set([...sample.libraries, ...called])] };
  });
}

/** Names that imports of a sample bring in, each with its package: `np` of numpy. */
function importedNames(code: string): [name: string, library: string][] {
  const modules = [...code.matchAll(MODULES)].flatMap(([, list = '']) =>
    list.split(',').flatMap((part) => named(part, packageOf(part))),
  );
  const members = [...code.matchAll(MEMBERS)].flatMap(([, library = '', list = '']) =>
    list.split(',').flatMap((part) => named(part, library)),
  );
  return [...modules, ...members];
}

function packageOf(part: string): string {
  return part.trim().split(/[.\s]/, 1)[0] ?? '';
}

/** `numpy as np` → np, `os.path` → os. */
function named(part: string, library: string): [name: string, library: string][] {
  const [path = '', as, alias] = part.trim().split(/\s+/);
  const name = as === 'as' ? (alias ?? '') : (path.split('.', 1)[0] ?? '');
  return name === '' || library === '' ? [] : [[name, library]];
}
