/** What one does with the steps that a lead-in announces. */
const DOING =
  '(?:complete|follow|perform|do|take|use|run|enter|see|choose|go|work|execute|carry out|start|refer)';

/** `To create a role, complete the following steps:`; the first group says what the steps are for. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:next|then|now|first|finally|afterwards?|after that),? )?(?:in order )?to (.{4,90}?), (?:you |we |just |simply |please )?(?:can |need to |must |should |first )?${DOING}\\b`,
    'i',
  ),
  /^(?:please )?(?:complete|follow|perform|take|use) (?:the |these |those )?(?:following |next |below )?(?:\w+ )?(?:steps|instructions)(?: below)? (?:to|in order to) (.{4,90}?)[.:]?$/i,
  /^(?:the )?(?:following|next|below|these) (?:\w+ )?steps (?:show|explain|describe|tell)(?: you)? how to (.{4,90}?)[.:]?$/i,
];

export interface TitleSource {
  /** Heading of the section that the procedure stands in; null at the top of the post. */
  heading: string | null;
  /** No other procedure stands in that section. */
  isAlone: boolean;
  /** The sentence before the first step. */
  leadIn: string;
  /** Title of the post. */
  post: string;
}

/** What a lead-in says its steps are for, with a capital; null when it does not say. */
export function goalOf(leadIn: string): string | null {
  for (const form of FORMS) {
    const goal = form.exec(leadIn)?.[1]?.trim();
    if (goal !== undefined && goal !== '') return goal.charAt(0).toUpperCase() + goal.slice(1);
  }
  return null;
}

/** The heading names a procedure that stands alone under it; one of several is named by its lead-in. */
export function titleOf({ heading, isAlone, leadIn, post }: TitleSource): string {
  if (heading !== null && isAlone) return heading;
  return goalOf(leadIn) ?? heading ?? post;
}
