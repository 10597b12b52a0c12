import type { SessionLine } from '../session.ts';

const SHELLS = new Set(['bash', 'sh', 'shell', 'console', 'shellsession', 'powershell']);

/** Words of a shell line that are no program of note. */
const SHELL_WORDS = new Set(
  `if then else elif fi for do done while case esac in function return exit cd echo export set unset
  source eval exec sudo env time true false test printf read local alias or and real user sys
  total`.split(/\s+/),
);

const PROGRAM = /^[a-z][a-z0-9._-]*$/;

/** `python3.11` and `pip3` are the programs that people call python and pip. */
const NUMBERED = /^(python|pip)[\d.]+$/;

/** A line of words as a listing has them: no option, no path, no sign that only a shell reads. */
const LISTING = /^[\w.:-]+(?:\s{2,}|\t)\S/;

/** Programs that the commands of a shell sample start. */
export function startedPrograms(
  code: string,
  lang: string,
  session: readonly SessionLine[] | null,
): string[] {
  if (!SHELLS.has(lang)) return [];
  const lines = session?.filter(({ kind }) => kind === 'command').map(({ text }) => text);
  return (lines ?? commandLines(code)).flatMap((line) =>
    line
      .split(/\|\|?|&&|;/)
      .map((part) => firstWord(part).replace(NUMBERED, '$1'))
      .filter((word) => PROGRAM.test(word) && !SHELL_WORDS.has(word)),
  );
}

/** Lines that start a command: no comments, no continuations, no rows of what a command printed. */
function commandLines(code: string): string[] {
  const lines = code.split('\n');
  return lines.filter((line, index) => {
    const continued = index > 0 && /\\\s*$/.test(lines[index - 1] ?? '');
    return !continued && !/^\s*(?:#|$|-)/.test(line) && !LISTING.test(line);
  });
}

function firstWord(part: string): string {
  const words = part
    .trim()
    .replace(/^!+\s*/, '')
    .split(/\s+/);
  const [first = '', second = ''] = words.filter((word) => !/^\w+=/.test(word));
  return first === 'sudo' ? second : first;
}
