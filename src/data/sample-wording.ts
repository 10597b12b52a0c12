import { languageName } from './languages.ts';
import type { Sample, SampleKind } from '../schemas/sample.ts';

const KINDS: Record<SampleKind, string> = {
  program: 'Program',
  session: 'Shell session',
  configuration: 'Configuration',
  output: 'Output',
};
const FILE_NAME =
  /(?<![\w/.-])[\w-]+\.(?:py|sh|json|ya?ml|js|ts|sql|ini|toml|txt|html|java|ipynb)\b/g;

/** What the title of a sample is made of. */
export type NamedSample = Pick<
  Sample,
  'leadIn' | 'kind' | 'lang' | 'defines' | 'calls' | 'libraries' | 'section'
>;

export function sampleKindName(kind: SampleKind): string {
  return KINDS[kind];
}

/**
 * The one file that the sentence before a sample names; else what it is, and what it defines, calls
 * or starts first: a post has many Python programs.
 */
export function sampleTitle(sample: NamedSample): string {
  const { leadIn, kind } = sample;
  const files = leadIn.match(FILE_NAME) ?? [];
  const [file] = files;
  if (file !== undefined && new Set(files).size === 1 && kind !== 'output') return file;
  const name = nameIn(sample);
  return name === undefined ? sampleSort(sample) : `${sampleSort(sample)}: ${name}`;
}

/** Language and kind: `Python program`, `Shell session`. */
function sampleSort({ lang, kind }: Pick<Sample, 'lang' | 'kind'>): string {
  const isPlain = kind === 'session' || kind === 'output' || lang === 'text';
  return isPlain ? sampleKindName(kind) : `${languageName(lang)} ${KINDS[kind].toLowerCase()}`;
}

/** A longer name tells less than it takes room. */
const LONGEST_NAME = 40;
/** Every other sample calls these: they tell none from another. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    'print len str int float bool list dict set tuple range open max min sum abs round sorted reversed enumerate zip map filter ' +
    'any all isinstance type super input format iter next getattr hasattr console.log Console.WriteLine System.out.println printf'
  ).split(' '),
);
/** `__init__`, which every class may have. */
const OF_EVERY_CLASS = /^__\w+__$/;

/** A section that is called as its sample is, `Output`, adds nothing. */
function nameIn({ kind, defines, calls, libraries, section }: NamedSample): string | undefined {
  const own = kind === 'output' || kind === 'configuration' ? [] : [...defines, ...calls];
  const shell = kind === 'session' || own.length === 0 ? libraries : [];
  const isNamed = section !== null && section.title.toLowerCase() !== KINDS[kind].toLowerCase();
  const places = isNamed ? [section.title] : [];
  return [...own, ...shell, ...places].find(isTelling);
}

function isTelling(name: string): boolean {
  return name.length <= LONGEST_NAME && !EVERYWHERE.has(name) && !OF_EVERY_CLASS.test(name);
}

/** Sentences that lead to any code: they say nothing about this one. */
const SAYS_NOTHING =
  /^(?:please )?(?:see|use|run|enter|execute|copy|paste|try|check|here(?:'s|’s| is)|the|with|by|this is|the following is|type)\b[^,;]{0,30}\b(?:following|below|as follows)\b[^,;]{0,30}:$/i;

/** The sentence before a sample, if it tells what the sample is for. */
export function sampleSummary({ leadIn }: Sample): string {
  return SAYS_NOTHING.test(leadIn) ? '' : leadIn;
}

/** One sentence on a sample for those who have not opened it. */
export function sampleDescription(sample: Sample, post: string): string {
  const summary = sampleSummary(sample);
  return summary === '' ? `${sampleSort(sample)} of “${post}”.` : summary;
}

const DAMAGE: Record<Sample['damage'][number], string> = {
  indentation: 'The saved text lost indentation; the code is shown as it came.',
  backslash:
    'The saved text seems to have lost backslashes at line ends; the code is shown as it came.',
  typography:
    'The saved text has dashes or quotes of prose where code has plain ones; it is shown as it came.',
};

export function damageText(damage: Sample['damage'][number]): string {
  return DAMAGE[damage];
}
