import { isNounPhrase } from './noun-phrase.ts';
import type { SentenceClaim } from './read-claims.ts';

/** What a sentence names beside its figure; null where it names none for sure. */
export interface NamedAround {
  /** Whose figure it is. */
  subject: string | null;
  /** What it was compared with. */
  against: string | null;
  dataset: string | null;
  hardware: string | null;
}

/** Verbs of what has a figure. */
const VERB =
  '(?:achiev(?:es|ed)|reach(?:es|ed)|obtain(?:s|ed)|takes?|took|(?:now )?trains|trained|runs?|ran|gets?|got|has|have|had|shows?|showed|delivers?|delivered|scores|scored|improve[sd]?|reduce[sd]?|cuts?|saves?|saved|makes?|made|results? in|resulted in|leads? to|led to|consumes?|consumed|handles?|handled|provides?|provided|outperforms?|outperformed|beats?|surpass(?:es|ed)|exceed(?:s|ed)|lags?|lagged|trails?|trailed|is|was|are|were)';
/** The first words of a clause up to its verb. */
const SUBJECT = new RegExp(
  `^(?:For (?:example|instance), |On average, |Overall, |Here, )?(?<subject>[^,;:()]{2,200}?)(?: (?:that|which|who))? ${VERB}\\b`,
  'u',
);
/** Where a sentence goes on with another clause; that may have a subject of its own. */
const CLAUSE = /(?:,|;| [–—]) (?:and |but |or |while |whereas )?| (?:while|whereas|but) /gu;
/** Words before which a name has ended. */
const END =
  '(?=[,;:()]|\\.$|\\. |$| (?:and|but|while|on|when|in terms|with|after|for|at|by|where|comes?|is|are|was|were|has|have|had|do|does|can|will) )';
const THAN =
  '(?:than|compared (?:to|with)|versus|vs\\.?|relative to|against|in place of|instead of|over)';
/** `… than the desk`; of `than that of the desk` the desk. */
const AGAINST = new RegExp(
  `\\b${THAN} (?:(?:that|those) (?:of|in|on|for) )?(?<against>(?:the |our |its |an? )?\\p{L}[^,;:()]{1,60}?)${END}`,
  'u',
);
/** `outperforms the desk by 5%`, `lags behind the clerks by 5%`. */
const COMPETITOR =
  /\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|exceed(?:s|ed|ing)?|trail(?:s|ed|ing)?|lag(?:s|ged|ging)? behind) (?:[^,;:()]+ by [^,;:()]+ and )?(?<against>(?:(?! by )[^,;:()]){2,60}) by (?:[^,;:()\d]{0,24}[ ~≈])?$/u;
/** An amount is compared before its clause ends, and before the next figure. */
const AT_ONCE = /[,;(]|\d/u;
/** Behind these a figure is measured against something else. */
const NEXT_THOUGHT = / (?:which|while|whereas|but) |;/u;
const DATASETS =
  /\b(?:ImageNet(?:-\w+)?|TinyImageNet\d*|CIFAR-?100?|MNIST|Fashion-MNIST|(?:MS )?COCO|PASCAL VOC|SQuAD(?: \d\.\d)?|(?:Super)?GLUE|MNLI|SST-2|WMT ?\d*|LibriSpeech|TabFact|WikiTextQuestions|WikiSQL|TPC-(?:DS|H)|Cityscapes|KITTI|MOT1\d|ADE20K|Kinetics(?:-\d+)?|MMLU|HumanEval|GSM8K|MLPerf|Atari(?: 2600)?|MuJoCo|Natural Questions|HotpotQA|LAION-\w+|Wikipedia|Common Crawl)\b|\b(?:on|over) the (?<named>[\p{Lu}\d][\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d-]*){0,3}) (?:dataset|data set|benchmark|test set|corpus)\b/u;
const HARDWARE =
  /\b(?:ml\.)?[a-z]{1,4}\d[a-z]{0,3}\.(?:\d*x?large|medium|small|micro|metal|nano)\b|\b(?:NVIDIA |Nvidia )?(?:Tesla )?(?:A100|V100|H100|H200|B200|A10G?|L4|L40S?|T4|P100|P4|K80|M60|GH200|GB200)\b(?: GPUs?)?|\b(?:GeForce )?(?:RTX|GTX) ?\d{3,4}(?: Ti)?\b|\bTPU ?v\d[a-z]*\b|\bCloud TPUs?\b|\bM[1-4](?: (?:Max|Pro|Ultra))?\b(?= (?:MacBook|chip|GPU|CPU))|\bMacBook (?:Air|Pro)?|\bJetson (?:Nano|Xavier(?: NX)?|Orin|TX2|AGX)\b|\bRaspberry Pi(?: \d)?|\bPixel \d\w*|\b(?:AWS )?(?:Inferentia2?|Trainium2?)\b|\bGraviton\d?\b|\bRyzen \d \w+|\bXeon\b|\bEdge TPU\b|\biPhone \d+\w*/u;

/** What a sentence names around a claim. */
export function namedAround(sentence: string, claim: SentenceClaim): NamedAround {
  const named = DATASETS.exec(sentence);
  return {
    subject: subjectOf(sentence, claim),
    against: againstOf(sentence, claim),
    dataset: named === null ? null : (named.groups?.['named'] ?? named[0]),
    hardware: HARDWARE.exec(sentence)?.[0].trim() ?? null,
  };
}

/** The subject of the clause of a figure, or of the one before where that clause goes on without. */
function subjectOf(sentence: string, { start }: SentenceClaim): string | null {
  const lead = sentence.slice(0, start + 1);
  const starts = [
    0,
    ...[...lead.matchAll(CLAUSE)].map(({ 0: found, index }) => index + found.length),
  ];
  for (const from of starts.toReversed()) {
    const found = SUBJECT.exec(lead.slice(from));
    const subject = found?.groups?.['subject']?.trim();
    if (subject === undefined) continue;
    return isNounPhrase(subject) ? subject : null;
  }
  return null;
}

/** Changes are measured against what follows them; amounts only against what follows at once. */
function againstOf(sentence: string, { start, end, change }: SentenceClaim): string | null {
  const competitor = COMPETITOR.exec(sentence.slice(0, start))?.groups?.['against'];
  if (change !== null && competitor !== undefined) return nounPhrase(competitor);
  const behind = sentence.slice(end).split(change === null ? AT_ONCE : NEXT_THOUGHT)[0] ?? '';
  return nounPhrase(AGAINST.exec(behind)?.groups?.['against']);
}

function nounPhrase(text: string | undefined): string | null {
  return text !== undefined && isNounPhrase(text) ? text : null;
}
