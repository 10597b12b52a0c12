import { WatchedPatterns } from '../../patterns/watched-patterns.ts';

/** What the words before a block say about its language. The last clause counts, not the whole paragraph. */
interface LeadInRule {
  lang: string;
  pattern: RegExp;
  weight: number;
}

/** A paragraph or heading that is nothing but a label: a tab of the original page ("Python", "AWS CLI"). */
const LABELS: readonly LeadInRule[] = [
  { lang: 'csharp', pattern: /^c#|^\.net\b/, weight: 9 },
  { lang: 'python', pattern: /^(?:python|sdk for python|boto3|pytorch)\b/, weight: 4 },
  { lang: 'java', pattern: /^(?:java\b(?! ?script)|sdk for java\b(?! ?script))/, weight: 5 },
  { lang: 'javascript', pattern: /^(?:javascript|node(?:\.js)?\b|sdk for javascript)/, weight: 5 },
  { lang: 'typescript', pattern: /^typescript\b/, weight: 5 },
  {
    lang: 'bash',
    pattern: /^(?:bash|shell|aws cli|azure cli|cli|linux|macos|terminal|gcloud)\b/,
    weight: 2.5,
  },
  { lang: 'powershell', pattern: /^(?:powershell|windows \(powershell\))/, weight: 6 },
  { lang: 'json', pattern: /^json\b/, weight: 3 },
  { lang: 'yaml', pattern: /^yaml\b/, weight: 3 },
  { lang: 'sql', pattern: /^sql\b/, weight: 4 },
  { lang: 'kotlin', pattern: /^kotlin\b/, weight: 6 },
  { lang: 'scala', pattern: /^scala\b/, weight: 6 },
  { lang: 'swift', pattern: /^swift\b/, weight: 6 },
  { lang: 'go', pattern: /^(?:go|golang)$/, weight: 5 },
  { lang: 'rust', pattern: /^rust\b/, weight: 5 },
  { lang: 'ruby', pattern: /^ruby\b/, weight: 5 },
  { lang: 'php', pattern: /^php\b/, weight: 5 },
  { lang: 'cpp', pattern: /^(?:c\+\+|cuda)/, weight: 5 },
  { lang: 'r', pattern: /^r$/, weight: 5 },
  { lang: 'toml', pattern: /^toml\b/, weight: 5 },
  { lang: 'makefile', pattern: /^makefile\b/, weight: 5 },
];
const MOST_LABEL_WORDS = 5;

const CUES: readonly LeadInRule[] = [
  {
    lang: 'bash',
    pattern:
      /\b(?:following|these|this|the|a|single|one) (?:\w+ )?commands?\b|\bcommand[- ]line\b|\b(?:terminal|shell|cli)\b|\binstall\b|\bcommands?:/,
    weight: 1.2,
  },
  { lang: 'powershell', pattern: /\bpowershell\b|\.ps1\b/, weight: 13 },
  { lang: 'json', pattern: /\bjson\b|\bpolicy\b|\bpayload\b|\.json\b/, weight: 1 },
  { lang: 'yaml', pattern: /\bya?ml\b|\bmanifest\b|\.ya?ml\b/, weight: 1.2 },
  { lang: 'dockerfile', pattern: /\bdockerfile\b/, weight: 1.5 },
  { lang: 'sql', pattern: /\b(?:sql|query|queries|table)\b/, weight: 0.8 },
  { lang: 'python', pattern: /\bpython\b|\.py\b|\bnotebook\b|\bfunction\b/, weight: 0.8 },
  { lang: 'javascript', pattern: /\bjavascript\b|\.js\b/, weight: 1.2 },
  { lang: 'typescript', pattern: /\btypescript\b|\.tsx?\b/, weight: 1.5 },
  { lang: 'html', pattern: /\bhtml\b|\bhtml tag\b/, weight: 1.2 },
  { lang: 'csharp', pattern: /\bc#|\.cs\b/, weight: 2 },
  { lang: 'java', pattern: /\bjava\b|\.java\b/, weight: 1.2 },
  { lang: 'kql', pattern: /\bkql\b|\bkusto\b/, weight: 2 },
  { lang: 'xml', pattern: /\bxml\b|\bmaven\b/, weight: 1 },
  { lang: 'scala', pattern: /\bscala\b/, weight: 1.5 },
  { lang: 'cpp', pattern: /\bc\+\+|\bcuda\b|\bkernel\b/, weight: 0.8 },
  { lang: 'go', pattern: /\bgolang\b|\bgo (?:code|program)\b|\.go\b/, weight: 1.2 },
  { lang: 'rust', pattern: /\brust\b|\.rs\b/, weight: 1.2 },
  { lang: 'toml', pattern: /\btoml\b|\.toml\b/, weight: 2 },
  { lang: 'makefile', pattern: /\bmakefile\b/, weight: 4 },
  { lang: 'ini', pattern: /\bconfiguration file\b|\.(?:ini|cfg|conf)\b/, weight: 0.8 },
  { lang: 'text', pattern: /\bregular expressions?\b|\bplain ?text\b|\bprompt\b/, weight: 1.2 },
];
const RULES = [...LABELS, ...CUES];
const WATCHED = new WatchedPatterns(RULES.map(({ pattern }) => pattern));
/** Only the end of a long paragraph leads in what follows. */
const LEAD_IN_TAIL = 160;

/** Weights that the text before a block adds to its languages. */
export function leadInScores(leadIn: string): Map<string, number> {
  const text = leadIn.slice(-LEAD_IN_TAIL).trim().toLowerCase();
  const isLabel = leadIn.length <= LEAD_IN_TAIL && text.split(' ').length <= MOST_LABEL_WORDS;
  const scores = new Map<string, number>();
  for (const place of WATCHED.thatMayMatch(text).sort((a, b) => a - b)) {
    const rule = RULES[place];
    if (!rule || (place < LABELS.length && !isLabel) || !rule.pattern.test(text)) continue;
    scores.set(rule.lang, (scores.get(rule.lang) ?? 0) + rule.weight);
  }
  return scores;
}
