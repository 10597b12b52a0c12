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

/** The verb behind the first words of a sentence; these words then are the subject. */
const SUBJECT =
  /^(?:For (?:example|instance), |On average, |Overall, |Here, )?(?<subject>(?:The |Our |A |An )?[^,;:()]{2,60}?) (?:achiev(?:es|ed)|reach(?:es|ed)|obtain(?:s|ed)|takes?|took|outperform(?:s|ed)|runs?|ran|gets?|got|has|have|had|shows?|showed|delivers?|delivered|scores|scored|improve[sd]?|reduce[sd]?|cuts?|saves?|saved|makes?|made|results? in|resulted in|consumes?|consumed|handles?|handled|provides?|provided|is|was|are|were)\b/u;
/** Subjects that say nothing by themselves. */
const EMPTY_SUBJECT =
  /^(?:(?:this|these|the following|the (?:next|above|preceding)|allowed) .*|(?:their|its|our|his|her|my) .*|it|this|that|these|those|they|we|you|i|he|she|there|here|one|which|what|with .*|in .*|by .*|as .*|if .*|when .*|using .*|for .*|on .*|at .*|after .*|from .*|to .*|and .*|but .*)$/iu;
const AGAINST =
  /\b(?:than|compared (?:to|with)|versus|vs\.?|relative to|against|in place of|instead of|over) (?<against>(?!(?:two|three|four|five|six|ten|half|before|previously|ever)\b)(?:the |our |its |a |an )?\p{L}[^,;:()]{1,60}?)(?=[,;:()]|\.$|\. |$| (?:and|but|while|on|when|in terms|with|after|for|at|by|where) )/u;
const DATASETS =
  /\b(?:ImageNet(?:-\w+)?|TinyImageNet\d*|CIFAR-?100?|MNIST|Fashion-MNIST|(?:MS )?COCO|PASCAL VOC|SQuAD(?: \d\.\d)?|(?:Super)?GLUE|MNLI|SST-2|WMT ?\d*|LibriSpeech|TabFact|WikiTextQuestions|WikiSQL|TPC-(?:DS|H)|Cityscapes|KITTI|MOT1\d|ADE20K|Kinetics(?:-\d+)?|MMLU|HumanEval|GSM8K|MLPerf|Atari(?: 2600)?|MuJoCo|Natural Questions|HotpotQA|LAION-\w+|Wikipedia|Common Crawl)\b|\b(?:on|over) the (?<named>[\p{Lu}\d][\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d-]*){0,3}) (?:dataset|data set|benchmark|test set|corpus)\b/u;
const HARDWARE =
  /\b(?:ml\.)?[a-z]{1,4}\d[a-z]{0,3}\.(?:\d*x?large|medium|small|micro|metal|nano)\b|\b(?:NVIDIA |Nvidia )?(?:Tesla )?(?:A100|V100|H100|H200|B200|A10G?|L4|L40S?|T4|P100|P4|K80|M60|GH200|GB200)\b(?: GPUs?)?|\b(?:GeForce )?(?:RTX|GTX) ?\d{3,4}(?: Ti)?\b|\bTPU ?v\d[a-z]*\b|\bCloud TPUs?\b|\bM[1-4](?: (?:Max|Pro|Ultra))?\b(?= (?:MacBook|chip|GPU|CPU))|\bMacBook (?:Air|Pro)?|\bJetson (?:Nano|Xavier(?: NX)?|Orin|TX2|AGX)\b|\bRaspberry Pi(?: \d)?|\bPixel \d\w*|\b(?:AWS )?(?:Inferentia2?|Trainium2?)\b|\bGraviton\d?\b|\bRyzen \d \w+|\bXeon\b|\bEdge TPU\b|\biPhone \d+\w*/u;
const LONGEST = 60;

/** What a sentence names around a claim. */
export function namedAround(sentence: string, claim: SentenceClaim): NamedAround {
  const named = DATASETS.exec(sentence);
  return {
    subject: subjectOf(sentence, claim),
    against: AGAINST.exec(sentence.slice(claim.end))?.groups?.['against'] ?? null,
    dataset: named === null ? null : (named.groups?.['named'] ?? named[0]),
    hardware: HARDWARE.exec(sentence)?.[0].trim() ?? null,
  };
}

function subjectOf(sentence: string, claim: SentenceClaim): string | null {
  const subject = SUBJECT.exec(sentence.slice(0, claim.start + 1))?.groups?.['subject']?.trim();
  if (subject === undefined || subject.length > LONGEST) return null;
  return EMPTY_SUBJECT.test(subject) ? null : subject;
}
