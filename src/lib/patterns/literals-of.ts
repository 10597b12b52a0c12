import { ANYTHING, either, follows, type Literals, NOTHING, oneOf, repeated } from './literals.ts';
import { foldsUnicode, readClass, readSign, type ReadSigns } from './read-sign.ts';
import { EDGE, LINE } from './signs.ts';

/** Signs that stand for themselves, up to one that is counted. */
const PLAIN = /[\w !"#%&',/:;<=>@`~-]+(?![*+?{])/y;
const COUNT = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const LOOK_AROUND = /\((?:\?[=!]|\?<[=!])/y;
const GROUP = /\((?:\?:|\?<\w+>|(?!\?))/y;

/** Plain characters in the signs that they count as. */
const wordOf = (text: string): string => text.toLowerCase().replace(/\d/g, '0');

/** Reads a pattern from left to right, once. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.flags = flags;
  }

  /** Alternatives up to the end of the group or of the pattern. */
  alternatives(): Literals {
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    return either(options);
  }

  private sequence(): Literals {
    const terms: Literals[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? ''))
      terms.push(this.counted(this.term()));
    return terms.reduceRight((rest, term) => follows(term, rest), NOTHING);
  }

  private term(): Literals {
    const plain = foldsUnicode(this.flags) ? null : this.take(PLAIN);
    if (plain) return oneOf([wordOf(plain[0])]);
    const here = this.source[this.at] ?? '';
    if (here === '(') return this.group();
    if (here === '[') return this.taken(readClass(this.source, this.at, this.flags));
    if (here === '^' || here === '$') return this.passed(1, oneOf([LINE]));
    if (here === '.') return this.passed(1, ANYTHING);
    if (this.source.startsWith('\\b', this.at))
      return this.passed(2, foldsUnicode(this.flags) ? NOTHING : oneOf([EDGE]));
    return this.taken(readSign(this.source, this.at, this.flags));
  }

  private group(): Literals {
    const isLookAround = this.take(LOOK_AROUND) !== null;
    const isPlain = isLookAround || this.take(GROUP) !== null;
    if (!isPlain) this.at += 1;
    const inside = this.alternatives();
    this.at += 1;
    if (isLookAround) return NOTHING;
    return isPlain ? inside : ANYTHING;
  }

  private counted(one: Literals): Literals {
    const found = this.take(COUNT);
    if (!found) return one;
    const [sign, least, comma, most] = found;
    if (least !== undefined)
      return repeated(one, Number(least), comma === '' ? Number(least) : Number(most || Infinity));
    return repeated(one, sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity);
  }

  /** What a pattern finds at this place, and passes it. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  private passed(length: number, literals: Literals): Literals {
    this.at += length;
    return literals;
  }

  private taken({ signs, next }: ReadSigns): Literals {
    this.at = next;
    return signs === null ? ANYTHING : oneOf(signs);
  }
}

/**
 * Literals of which every match of a pattern has one, told from its source. What is not understood
 * counts as anything: too few literals cost time, one too many would lose a match.
 */
export function literalsOf(pattern: RegExp): Literals {
  return pattern.flags.includes('v') ? ANYTHING : new Reader(pattern).alternatives();
}
