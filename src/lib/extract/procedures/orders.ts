/** What posts tell their readers to do, in the form of an order. */
const VERBS = `accept access activate add adjust allow analyze analyse annotate append apply approve ask assign associate attach
  attempt authenticate authorize begin bind book boot bring browse build bundle calculate call cancel capture catch change chat check
  choose claim classify clean clear click clone close collect combine commit compare compile complete compose compress compute
  conduct configure confirm connect consider construct consult continue convert copy count create customize cut debug decide declare
  decompress define delete deploy describe deselect determine develop disable discard disconnect display divide do double-click
  download drag draw drop duplicate edit employ empty enable ensure enter escape establish estimate evaluate examine execute exit
  expand experiment explore export expose extend extract fetch fill filter find finish fit fix flash follow fork format
  generate get give go grant group handle highlight hold hover identify ignore implement import include increase initialize insert inspect interact
  install instantiate integrate invoke iterate join keep label launch lay leave left-click let list listen load locate
  lock log look loop make manage map mark match measure merge migrate minimize modify monitor mount move name navigate normalize note
  observe obtain open optimize optionally order organize overwrite paste pause perform pick pin place plan plot plug point
  populate post power prepare preprocess press preview print proceed process provide provision publish pull purchase push put
  query quit randomly read receive recommend record redirect reduce refer refresh register release reload remember remove
  rename reopen repeat replicate replace request resize resolve restart restore resume retrieve return review revoke right-click rotate
  run rerun re-run sample save scale scan schedule score scroll search see select send serve set setup share ship shuffle shut sign simulate
  skip snap solder sort specify spin split start stop store submit subscribe substitute switch synchronize tag take tap tear
  tell terminate test toggle train transcribe transfer transform translate transpose trigger try tune turn type uncheck undeploy undo
  uninstall unlock unpack unplug unzip update upgrade upload use validate verify view visit visualize wait walk watch work
  wrap write zip zoom`;

const VERB = `(?:${VERBS.split(/\s+/).join('|')})`;
/** A comma, or the cedilla that stands for one in some dumps. */
const COMMA = '[,¸]';
/** Words before an order that change nothing about it. */
const BEFORE = String.raw`(?:\(?optional(?:ly)?\)?[:,]?|then|next|now|first|finally|lastly|again|also|and|please|simply|just|\w+ly,?)(?:,)? `;
/** Where, when and what for: `On the console, choose …`, `To view it, enter …`. */
const CIRCUMSTANCE =
  '(?:on|in|into|inside|for|from|under|to|after|when|once|if|with|at|using|above|below|as|before|while|within|by|again|next to|behind|until|since|because)';
/** `you`, and what one may be told so: `you can choose …`. */
const TOLD = String.raw`(?:(?:(?:you|we)(?:[’']ll)?|let[’']s|let us) (?:now |then |first |also |can |could |need to |have to |must |should |will |may )*)`;

const AT_ONCE = new RegExp(String.raw`^(?:${BEFORE}){0,3}${TOLD}?${VERB}\b(?!\s?:)`, 'i');
const BEHIND_COMMA = new RegExp(
  String.raw`^(?:${BEFORE}){0,2}${CIRCUMSTANCE} (?:[^.!?]|[.!?](?=\S)){0,200}?${COMMA} (?:${BEFORE}){0,2}${TOLD}?${VERB}\b`,
  'i',
);

/**
 * Whether a sentence tells its reader to do something: `Choose Next`, `On the console, choose Next`.
 * Verbs that are not in the list above are not recognised.
 */
export function isOrder(sentence: string): boolean {
  return AT_ONCE.test(sentence) || BEHIND_COMMA.test(sentence);
}
