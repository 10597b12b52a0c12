import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Sample } from '../../schemas/sample.ts';
import { readSession } from '../extract/session.ts';
import type { SessionLine } from '../extract/session.ts';
import { h } from './hast.ts';
import { plainHighlighter } from './highlighter.ts';
import type { Highlighter, Token } from './highlighter.ts';

/** A sample's code with numbered lines, coloured; a session as it was typed. */
export function numberedSample(
  { code, lang, kind }: Pick<Sample, 'code' | 'lang' | 'kind'>,
  highlighter: Highlighter,
): string {
  const session = kind === 'session' ? readSession(code, lang) : null;
  const { tokens } = session === null ? highlighter : plainHighlighter;
  return numberedCode(tokens(code, lang), session);
}

/**
 * Lines of tokens as HTML, each with an id (`L3`) and a number that links to it.
 *
 * @param session the same lines typed, when they are those of a session
 */
export function numberedCode(
  lines: readonly Token[][],
  session: readonly SessionLine[] | null,
): string {
  const rows = lines.map((line, index) => {
    const number = String(index + 1);
    const link = {
      className: ['no'],
      href: `#L${number}`,
      dataNo: number,
      ariaLabel: `Line ${number}`,
    };
    const text = textOf(line, session?.[index]);
    const end = index === lines.length - 1 ? [] : ['\n'];
    const className = ['ln', ...asideOf(session?.[index])];
    return h('span', { className, id: `L${number}` }, [
      h('a', link, []),
      h('span', { className: ['tx'] }, [...text, ...end]),
    ]);
  });
  return toHtml(h('code', {}, rows));
}

/** Lines that were not typed are no code: they have one colour, and copying leaves them out. */
function asideOf(line: SessionLine | undefined): string[] {
  if (line === undefined || line.kind === 'command' || line.kind === 'continuation') return [];
  return line.kind === 'comment' ? ['out', 'cm'] : ['out'];
}

function textOf(tokens: readonly Token[], line: SessionLine | undefined): ElementContent[] {
  if (line === undefined) return tokens.map(piece);
  const text: ElementContent = { type: 'text', value: line.text };
  return line.prompt === '' ? [text] : [h('span', { className: ['pr'] }, [line.prompt]), text];
}

/** Lines of a comparison as HTML; the class says where a line stands. */
export function comparedCode(
  lines: readonly { kind: string; sign: string; text: string }[],
): string {
  const rows = lines.map(({ kind, sign, text }) =>
    h('span', { className: ['ln', kind] }, [{ type: 'text', value: `${sign} ${text}\n` }]),
  );
  return toHtml(h('code', {}, rows));
}

function piece(token: Token): ElementContent {
  if (token.class === null) return { type: 'text', value: token.text };
  return h('span', { className: [token.class] }, [token.text]);
}
