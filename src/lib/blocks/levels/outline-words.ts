/**
 * What is known of the words of headings: which sections end a post, which open it, which name a whole
 * and which a part of one. Patterns see the heading in lower case without its last punctuation.
 */

const AUTHORS = /^about (?:the )?(?:guest )?authors?$/;

/** Sections that close a post or a chapter: what follows on stands beside them. */
const CLOSING =
  /^(?:about (?:the )?(?:guest )?authors?|references|bibliography|citations?|footnotes|sources|acknowledge?ments?.*|thanks|thank you.*|credits|list of contributors|contributors|(?:(?:in )?(?:conclusions?|summary|closing.*|final (?:thoughts|remarks|words)|wrap(?:ping)?[ -]?up.*|summing up|takeaways|key takeaways|discussion)(?: and .*)?)|next steps?|what[’']?s* next.*|what comes next.*|future .*|looking (?:ahead|forward).*|further reading|learn more|more information|see also|related .*|links|get(?:ting)? (?:started|involved).*|.*get involved.*|join .*|want to help.*|get in touch.*|how you can help|feedback|clean(?:ing)?[ -]?up.*|(?:upgrade|release) notes|changelog|road ?map.*|limitations.*|(?:additional )?resources.*)$/;

/** Those that hardly ever belong to a chapter. */
const CONCLUDING =
  /^(?:about (?:the )?(?:guest )?authors?|references|bibliography|acknowledge?ments?.*|(?:(?:in )?(?:conclusions?|summary|closing.*|final (?:thoughts|remarks|words)|wrap(?:ping)?[ -]?up.*)(?: and .*)?)|what[’']?s* next.*|clean(?:ing)?[ -]?up.*)$/;

/** Sections that lead into a post: they have no parts of their own. */
const LEADING =
  /^(?:introduction|overview|background|motivation|executive summary|summary|abstract|(?:the )?problem(?: statement)?|(?:solution|architecture) overview|tl;?dr|pre-?requisites?.*|before you (?:begin|start)|requirements|what you.ll .*|why .*|what (?:is|are) .*)$/;

/** Names of wholes: several things of a kind, or work of several steps. */
const WHOLE =
  /\b(?:features?|improvements?|highlights?|enhancements?|updates|changes|extensions|deliveries|announcements|events|agenda|examples|results|findings|lessons|approach(?:es)?|methods?|techniques|strategies|algorithms|models|solutions?|options|types|patterns|scenarios|use cases|best practices|challenges|issues|considerations|requirements|benefits|metrics|formats|schema|api|tools|resources|components|architecture|implementation|operations|process|pipeline|workflow|steps|how to|getting started|set(?:ting)? ?up|installation|configuration|demo|walk-?through|tutorial|hands-on|experiments?|evaluation|faq|questions|build(?:ing)?|creat(?:e|ing)|deploy(?:ing)?|train(?:ing)|running|develop|design|using)\b/;

/** Names that a section has as part of another. */
const PART =
  /^(?:the )?(?:set-?up|how (?:does )?(?:it|this) works?.*|how does .*work|pseudo[- ]?code|baselines?|parameters?.*|arguments?|request.*|response.*|syntax|pros.*|cons.*|(?:dis)?advantages?|benefits|drawbacks?|trade-?offs?|inputs?|outputs?|comparison|algorithm|architecture|data(?:set)?s?|training|inference|metrics|results?|ablation.*|discussion|limitations?|hyper-?parameters?|loss.*|notation|proof.*|analysis|usage|options?|configuration|install.*|environment.*|dependencies|permissions?|test.*|verify.*|run .*|prepare .*|configure .*|add code.*|write code.*|import .*|load .*|define .*|others?|misc.*|known issues|example.*|local.*|remote.*|console|cloud|on-premise|single.*|multi.*|custom.*|default.*|predefined.*|dense.*|sparse.*|forward.*|backward.*|reverse.*|static.*|dynamic.*|online.*|offline.*|(?:a)?synchronous.*|manual.*|automatic.*|basic.*|advanced.*|new .*|improved .*|support (?:for|of) .*|(?:option|case|scenario) .*)$/;

/** Languages, systems and tools that the same thing is shown for, one after another. */
const PLATFORM =
  /^(?:aws )?(?:sdk for )?(?:linux|windows|macos|ubuntu|python|java|javascript|typescript|node\.?js|go|c#|c\+\+|bash|powershell|kotlin|scala|ruby|php|\.?net|aws cli|cli|console|api|rest(?: api)?|docker|kubernetes|conda|pip|boto3|curl|helm)(?:$|[^\w].{0,24}$)/;

export interface OutlineWords {
  authors: boolean;
  closing: boolean;
  concluding: boolean;
  leading: boolean;
  whole: boolean;
  part: boolean;
  platform: boolean;
}

/** What the words of a heading tell of its place in an outline. */
export function outlineWords(heading: string): OutlineWords {
  const plain = heading
    .toLowerCase()
    .trim()
    .replace(/[:!?.\s]+$/, '');
  return {
    authors: AUTHORS.test(plain),
    closing: CLOSING.test(plain),
    concluding: CONCLUDING.test(plain),
    leading: LEADING.test(plain),
    whole: WHOLE.test(plain),
    part: PART.test(plain),
    platform: PLATFORM.test(plain),
  };
}
