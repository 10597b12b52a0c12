import type { Token } from './token.ts';

const FLAG = /^--[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*(?:=\S+)?$/i;

/** `--dry-run`, `--memory-limit=auto`. */
export function isFlag({ text }: Token): boolean {
  return FLAG.test(text);
}

const PINNED = /^[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*(?:\[[a-z0-9,_-]+\])?(?:==|>=|<=|~=)\d[\w.*]*$/i;

/** A package with its version, as pip and conda write it: `numpy==1.24`. */
export function isPinnedPackage({ text }: Token): boolean {
  return PINNED.test(text);
}

/** Programs that engineers name in running text. */
const PROGRAMS = new Set(
  `apt apt-get awk bash brew cat cd chmod chown conda cp curl cut df diff docker du echo env find
  git grep gzip helm java kill kubectl less ls make mkdir mv nano npm npx nvcc pip pip3 ps pwd
  python python3 rm rsync sam scp sed sh sort source ssh sudo tail tar terraform top touch unzip
  vi vim wc wget which yarn zip`.split(/\s+/),
);
const HYPHENATED = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
/** Hyphenated words that describe a command instead of naming it. */
const DESCRIBES = /-(?:line|specific|based|like|level|side|only|related|time|name)$/;

/** `the echo command`, `the update-endpoint command`; not `the following command`. */
export function isCommandName({ text, before, after }: Token): boolean {
  if (after[0] !== 'command' || !['the', 'a', 'use', 'an'].includes(before.at(-1) ?? ''))
    return false;
  return PROGRAMS.has(text) || (HYPHENATED.test(text) && !DESCRIBES.test(text));
}
