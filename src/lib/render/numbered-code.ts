import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from './hast.ts';
import type { Token } from './highlighter.ts';

/** Lines of tokens as HTML, each with an id (`L3`) and a number that links to it. */
export function numberedCode(lines: readonly Token[][]): string {
  const rows = lines.map((line, index) => {
    const number = String(index + 1);
    const link = {
      className: ['no'],
      href: `#L${number}`,
      dataNo: number,
      ariaLabel: `Line ${number}`,
    };
    return h('span', { className: ['ln'], id: `L${number}` }, [
      h('a', link, []),
      h('span', { className: ['tx'] }, [...line.map(piece), { type: 'text', value: '\n' }]),
    ]);
  });
  return toHtml(h('code', {}, rows));
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
