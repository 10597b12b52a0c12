/** What a heading stands for in the outline of a post, by its words; the first match counts. */
const OUTLINE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['author', /^about (?:the )?(?:guest )?authors?$|^authors?$/],
  ['references', /^(?:references|bibliography|citations?|footnotes|sources)$/],
  ['thanks', /^(?:acknowledge?ments?|thanks|thank you|credits|list of contributors|contributors)$/],
  [
    'close',
    /^(?:(?:in )?(?:conclusions?|summary|closing(?: thoughts| remarks)?|final (?:thoughts|remarks|words)|wrap(?:ping)?[ -]?up|summing up|takeaways|key takeaways|in summary|to conclude|discussion)(?: and .*)?)$/,
  ],
  [
    'next',
    /^(?:next steps?|what[’'s]* next.*|future (?:work|directions?|plans).*|looking (?:ahead|forward)|further reading|learn more|more information|see also|related (?:resources|topics|projects|posts)|(?:additional )?resources|links|get(?:ting)? (?:started|involved).*|join .*|want to help)$/,
  ],
  [
    'before',
    /^(?:pre-?requisites?.*|before you (?:begin|start)|requirements|setup|set up|installation|getting started)$/,
  ],
  [
    'open',
    /^(?:introduction|overview|background|motivation|executive summary|abstract|(?:the )?problem|(?:solution|architecture) overview|tl;?dr)$/,
  ],
  ['clean', /^clean(?:ing)?[ -]?up.*/],
  [
    'results',
    /^(?:results?|evaluation|experiments?|benchmarks?|performance|limitations?|analysis)$/,
  ],
  [
    'example',
    /^(?:examples?|example .*|sample.*|usage|syntax|parameters?|arguments?|request.*|response.*|output|inputs?|return values?|notes?|description)$/,
  ],
  [
    'platform',
    /^(?:linux|windows|macos|ubuntu|python|java|javascript|node\.?js|go|c|bash|powershell|kotlin|scala|ruby|php|\.?net|aws cli|cli|console|api|sdk for .*|aws sdk .*|rest(?: api)?|docker|kubernetes|conda|pip)(?: \(.*\))?$/,
  ],
  [
    'issue',
    /^(?:bugs?|improvements?|new features?|sub-?tasks?|tasks?|tests?|documentation improvement|technical debt|breaking changes?|deprecations?|fixes|bug fixes|features)$/,
  ],
  ['faq', /^(?:faqs?|frequently asked questions|q&a|questions)$/],
];

/** Role of a heading in the outline; `''` when its words tell none. */
export function outlineRole(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[:!?.\s]+$/, '')
    .trim();
  return OUTLINE.find(([, pattern]) => pattern.test(plain))?.[0] ?? '';
}
