const INSTALLS =
  /\b(?:pip3?|conda|npm|apt-get|apt|brew|yum|uv)\s+(?:-\S+\s+)*(?:install|add|i)\s+([^\n;&|]{1,300})/g;

/** Options whose next word is a file, an address, or a place, and no package. */
const TAKES_A_WORD = new Set(
  `-r --requirement -c --constraint -f --find-links --file -i --index-url --extra-index-url -t --target
  --prefix --channel -n --name --root --registry -e --editable`.split(/\s+/),
);

/** A package of pip, conda, npm or Debian, perhaps with its scope: `@org/name`. */
const PACKAGE = /^(?:@[a-z][\w.-]*\/)?[a-z][\w.-]*\w$/i;

/** What a package manager would be asked for, but is a file: `requirements.txt`, `env.yml`. */
const FILE = /\.(?:txt|ya?ml|toml|json|whl|deb|gz|zip|lock)$/i;

/** Behind the name: the version, the parts wanted, a condition. */
const BEHIND_NAME = /(?!^)(?:@[\d^~<>=v*]\S*|[[=<>~!;].*)$/;

/** Packages that commands of a sample install; neither options nor the files that list others. */
export function installedPackages(code: string): string[] {
  return [...code.matchAll(INSTALLS)].flatMap(([, list = '']) => packagesIn(list.split(/\s+/)));
}

function packagesIn(words: readonly string[]): string[] {
  const names: string[] = [];
  words.forEach((word, at) => {
    if (word.startsWith('-') || TAKES_A_WORD.has(words[at - 1] ?? '')) return;
    const name = word.replaceAll(/["'`]/g, '').replace(BEHIND_NAME, '');
    if (PACKAGE.test(name) && !FILE.test(name)) names.push(name);
  });
  return names;
}
