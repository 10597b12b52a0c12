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

export function sampleKindName(kind: SampleKind): string {
  return KINDS[kind];
}

/** The one file that the sentence before a sample names; else its language and kind. */
export function sampleTitle({ leadIn, lang, kind }: Sample): string {
  const files = leadIn.match(FILE_NAME) ?? [];
  const [file] = files;
  if (file !== undefined && new Set(files).size === 1 && kind !== 'output') return file;
  if (kind === 'session' || kind === 'output') return sampleKindName(kind);
  return lang === 'text'
    ? sampleKindName(kind)
    : `${languageName(lang)} ${KINDS[kind].toLowerCase()}`;
}

const DAMAGE: Record<Sample['damage'][number], string> = {
  indentation: 'The saved text lost indentation; the code is shown as it came.',
  backslash:
    'The saved text seems to have lost backslashes at line ends; the code is shown as it came.',
};

export function damageText(damage: Sample['damage'][number]): string {
  return DAMAGE[damage];
}
