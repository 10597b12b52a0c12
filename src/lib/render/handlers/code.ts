import type { Code } from 'mdast';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';
import type { Highlighter, Token } from '../highlighter.ts';
import { languageName } from '../language-names.ts';
import type { Damage } from '../../../schemas/sample.ts';
import { damageOf } from '../../extract/samples/damage.ts';
import { commandsOf, readSession } from '../../extract/session.ts';
import type { SessionLine } from '../../extract/session.ts';

/** Samples: code with its language, output, and terminal sessions with their lines told apart. */
export function codeHandlers(context: RenderContext): Handlers {
  const code: Handler = (_state: State, node: Code): Element => {
    const lang = node.lang ?? 'text';
    const role = isOutput(node) ? 'output' : 'code';
    const session = role === 'code' ? readSession(node.value, lang) : null;
    const body =
      session === null
        ? lines(context.highlighter.tokens(node.value, lang))
        : sessionLines(session, lang, context.highlighter);
    const id = context.ids.get(node);
    const properties = { className: ['sample'], dataLang: lang, dataRole: role };
    return h('figure', id === undefined ? properties : { ...properties, id, ...OUT_OF_PROSE }, [
      h('figcaption', {}, [
        id === undefined ? null : mark(id, `Link to sample ${id}`, id),
        h('span', { className: ['lang'] }, [caption(lang, role)]),
        ...doubts(role === 'code' ? damageOf(node.value, lang) : []),
        ...copyButtons(session !== null),
      ]),
      h('pre', { tabIndex: 0 }, [h('code', {}, body)]),
    ]);
  };
  return { code };
}

/** Code has its own search, which misses nothing; the index of the prose would lose most of it. */
const OUT_OF_PROSE = { dataPagefindIgnore: 'all' };

function isOutput(node: Code): boolean {
  return (node.meta ?? '').split(/\s/).includes('output');
}

function caption(lang: string, role: 'code' | 'output'): string {
  if (role === 'code') return languageName(lang);
  return lang === 'text' ? 'Output' : `Output, ${languageName(lang)}`;
}

const DOUBTS: Readonly<Record<Damage, string>> = {
  indentation: 'indentation lost',
  backslash: 'backslashes lost',
  typography: 'dashes or quotes changed',
};

/** What whoever copies the sample has to mend first. */
function doubts(damage: readonly Damage[]): Element[] {
  return damage.map((kind) => h('span', { className: ['doubt'] }, [DOUBTS[kind]]));
}

/** A session is copied without what it printed; the whole of it by a second button. */
function copyButtons(isSession: boolean): Element[] {
  const copy = { className: ['copy'], type: 'button' };
  if (!isSession) return [h('button', { ...copy, dataCopy: '' }, ['Copy'])];
  const all = { className: ['copy-all'], type: 'button', ariaLabel: 'Copy all, with its output' };
  return [
    h('button', { ...copy, dataCopy: 'commands' }, ['Copy commands']),
    h('button', { ...all, dataCopyAll: '' }, ['All']),
  ];
}

function lines(tokens: readonly Token[][]): ElementContent[] {
  return tokens.flatMap((line, index) => {
    const spans = line.filter((token) => token.text !== '').map(span);
    return index === 0 ? spans : [newline(), ...spans];
  });
}

function span(token: Token): ElementContent {
  return token.class === null
    ? { type: 'text', value: token.text }
    : h('span', { className: [token.class] }, [token.text]);
}

/** Classes of the lines that were not typed; copying leaves out whatever is `out`. */
const ASIDE: Partial<Record<SessionLine['kind'], string[]>> = {
  output: ['out'],
  comment: ['out', 'cm'],
};

/** Commands are coloured as one script, so that a string over several lines stays one. */
function sessionLines(
  session: readonly SessionLine[],
  lang: string,
  highlighter: Highlighter,
): ElementContent[] {
  const coloured = highlighter.tokens(commandsOf(session), lang);
  let next = 0;
  return session.flatMap((line, index) => {
    const before = index === 0 ? [] : [newline()];
    const aside = ASIDE[line.kind];
    if (aside !== undefined) return [...before, h('span', { className: aside }, [line.text])];
    const tokens = coloured[next++] ?? [{ text: line.text, class: null }];
    const prompt = line.prompt === '' ? [] : [h('span', { className: ['pr'] }, [line.prompt])];
    return [...before, ...prompt, ...lines([tokens])];
  });
}

function newline(): ElementContent {
  return { type: 'text', value: '\n' };
}
