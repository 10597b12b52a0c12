import type { Kind } from '../../schemas/kind.ts';

/** Where a sign is looked for: the title, the headings, the first paragraphs, the whole prose. */
export type Place = 'title' | 'headings' | 'lead' | 'prose';

/** Words that speak for a kind of post. */
export interface WordSign {
  kind: Kind;
  place: Place;
  pattern: RegExp;
  weight: number;
  /** So many uses count at most; one unless said otherwise. */
  most?: number;
}

/** Words, in the order of the kinds. Patterns that count several uses are global. */
export const WORD_SIGNS: readonly WordSign[] = [
  // The reader does something.
  {
    kind: 'walkthrough',
    place: 'title',
    pattern:
      /^(?:\p{Lu}\p{L}+ing (?!the )|how to\b|build|create|creating|deploy|implement|perform|set up|get(?:ting)? started|use|using|run|train|step \d|hands-on|tutorial|reduce|make your)/iu,
    weight: 2,
  },
  {
    kind: 'walkthrough',
    place: 'title',
    pattern: /\b(?:with|using|on|in) (?:Amazon|AWS|Azure)\b/,
    weight: 1,
  },
  {
    kind: 'walkthrough',
    place: 'headings',
    pattern:
      /^(?:prerequisites?|clean(?:ing)?[ -]?up|(?:solution )?(?:overview|architecture)|walkthrough|set(?:ting)? up\b.*|creat(?:e|ing)\b.*|deploy(?:ing)?\b.*|install\w*\b.*|configur\w+\b.*|run(?:ning)?\b.*|test(?:ing)?\b.*|step \d.*|usage|getting started)/gim,
    weight: 1,
    most: 4,
  },
  {
    kind: 'walkthrough',
    place: 'prose',
    pattern:
      /\b(?:following steps|following code|following command|following screenshot|in this (?:post|tutorial|walkthrough|section),? (?:we|you|i) (?:show|walk|demonstrate|learn|will|use|create)|on the [A-Z][\w ]{1,40} console|choose (?:the|your|Create|Next)|let[’']s (?:start|create|look|see|take)|you should see|run the)/gi,
    weight: 0.6,
    most: 10,
  },
  // A method and what it gave.
  {
    kind: 'research',
    place: 'prose',
    pattern:
      /\b(?:we (?:propose|present|introduce|find|found|show that|evaluate|hypothesi[sz]e|observe|formulate|study)|our (?:method|approach|paper|experiments|results|algorithm|findings|study)|state[- ]of[- ]the[- ]art|in (?:the|our|this|a new|their) paper|this (?:work|study)|the (?:paper|method|authors)|published (?:at|in)|accepted (?:at|to)|arXiv|NeurIPS|NIPS|ICML|ICLR|CVPR|ECCV|ICCV|EMNLP|NAACL|AAAI|ablations?|baselines?|outperforms?|prior work|the researchers|co-?authors?|lead authors?|theorem|future work)\b/gi,
    weight: 0.7,
    most: 12,
  },
  {
    kind: 'research',
    place: 'headings',
    pattern:
      /^(?:acknowledge?ments?|related work|experiments?(?: .*)?|results?(?: .*)?|method(?:ology|s)?|evaluation|limitations|future (?:work|directions)|discussion|what the research is|how it works|why it matters|references|.*\bmodel (?:overview|architecture)|conclusions?(?: and .*)?)\s*:?$/gim,
    weight: 1,
    most: 4,
  },
  // A method has a name, and the title says what it does.
  { kind: 'research', place: 'title', pattern: /^\p{Lu}[\p{L}\d-]{1,14}: \p{Lu}/u, weight: 1.5 },
  // Something is new or begins.
  {
    kind: 'announcement',
    place: 'title',
    pattern:
      /\b(?:announc(?:e|es|ed|ing|ement)|introduc(?:es|ing)|presenting|launch(?:es|ed|ing)?|releas(?:e|es|ed|ing)|now (?:available|provides?|supports?|offers?|generally)|(?:is|are) (?:now )?(?:here|available|live|out)|adds?|added|brings?|unveils?|new (?:games|features|tools)|general availability|roadmap|join us|rewarding|rewards?)\b/i,
    weight: 5,
  },
  { kind: 'announcement', place: 'title', pattern: /\bv?\d+\.\d+(?:\.\d+)?\b/, weight: 2 },
  {
    kind: 'announcement',
    place: 'title',
    pattern: /\b(?:now available|for purchase|on sale)\b/i,
    weight: 4,
  },
  {
    kind: 'announcement',
    place: 'lead',
    pattern:
      /\b(?:(?:we|i)(?:[’']re| are|[’']m| am) (?:\w+ )?(?:excited|pleased|happy|thrilled|proud|delighted)|today,? we|we are (?:now )?(?:announcing|launching|releasing)|(?:is|are) now (?:generally )?available|announced?|launch(?:ed|ing)|you can now|now (?:displays?|supports?|provides?)|this week)\b/gi,
    weight: 2,
    most: 2,
  },
  {
    kind: 'announcement',
    place: 'prose',
    pattern:
      /\b(?:sign up|register|registration|available (?:now|today)|coming soon|stay tuned|for purchase|applications?|deadline|you can now|new features?|learn more about|to (?:apply|participate)|join (?:us|the)|releas\w+)\b/gi,
    weight: 0.4,
    most: 8,
  },
  // Questions and answers.
  {
    kind: 'interview',
    place: 'title',
    pattern:
      /\bQ ?& ?A\b|\binterview\b|\bin conversation\b|\bfireside\b|\bquestions (?:for|with)\b/i,
    weight: 8,
  },
  {
    kind: 'interview',
    place: 'lead',
    pattern: /\b(?:interview(?:ed)?|sat down with|spoke with|we asked|tell us)\b/i,
    weight: 3,
  },
  // What happened, told by an observer.
  {
    kind: 'news',
    place: 'title',
    pattern:
      /\b(?:headlin\w+|highlights?|recap|round-?up|week of|digest|weekly|this week|news|wins?|award|oscars?|recipients|survey|meeting notes|community update|retrospective|\d+ years)\b/i,
    weight: 5,
  },
  {
    kind: 'news',
    place: 'prose',
    pattern: /(?:,” (?:said|says)|\b(?:said|says|told|according to|explained|added)\b)/g,
    weight: 0.5,
    most: 8,
  },
  {
    kind: 'news',
    place: 'prose',
    pattern:
      /\b(?:keynote|conference|panel|GTC|this year|last year|this month|last (?:week|month)|annual|festival|ceremony|nominees?|attendees|kicks? off|in (?:January|February|March|April|June|July|August|September|October|November|December))\b/g,
    weight: 0.4,
    most: 7,
  },
  // A firm and what it built.
  {
    kind: 'customer-story',
    place: 'title',
    pattern:
      /\bhow\b.{1,60}\b(?:uses?|used|built|builds|powers?|powered|saves?|saved|improves?|improved|scales?|reduces?|reduced|helped|helps|transformed|accelerat\w+)\b|\b(?:case study|success story|customer)\b|\b(?:offers|saving time|boosts|cuts|turns to)\b/i,
    weight: 4,
  },
  {
    kind: 'customer-story',
    place: 'prose',
    pattern:
      /\b(?:(?:based|headquartered) in [A-Z]|(?:the|our|its|a) (?:company|startup|start-up|firm)\b|our (?:customers|platform|users|team)|(?:CEO|CTO|COO|[Cc]o-?founder|[Ff]ounder|[Vv]ice [Pp]resident|[Dd]irector|[Hh]ead) (?:of|at|and)|partner(?:ed|ship|ing)? with|collaborat\w+ with|worked (?:closely )?with|powered by|in production|deployed (?:at|in|across))\b/g,
    weight: 0.6,
    most: 8,
  },
];
