import type { Link, Nodes, Root } from 'mdast';
import type { Issue } from '../../issue.ts';
import { COMPONENTS } from '../components.ts';
import type { Component } from '../tree.ts';
import { childrenOf } from '../tree.ts';

type Complaint = Pick<Issue, 'code' | 'message' | 'hint'>;

/** Nothing else may be the target of a link or a picture; an address without scheme is relative. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

/** Levels of nesting that later stages, which call themselves, can surely follow. */
const DEEPEST = 100;

const LEVELS = 'The title is level 1; sections are ##, ### and ####.';

/** Everything in a tree that an entry may not contain, with its line. */
export function outsideClosedList(tree: Root, file: string): Issue[] {
  const issues: Issue[] = [];
  const pending: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    const line = node.position?.start.line ?? 0;
    const complaints = depth === DEEPEST ? [TOO_DEEP] : complaintsAbout(node);
    for (const complaint of complaints)
      issues.push({ ...complaint, severity: 'error', file, line });
    if (depth === DEEPEST) continue;
    for (const child of childrenOf(node)) pending.push([child, depth + 1]);
  }
  return issues.sort((a, b) => a.line - b.line);
}

function complaintsAbout(node: Nodes): Complaint[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [EXPRESSION];
    case 'mdxjsEsm':
      return [ESM];
    case 'html':
      return [HTML];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return aboutComponent(node);
    case 'link':
    case 'image':
    case 'definition':
      return aboutAddress(node.url);
    case 'heading':
      return node.depth >= 2 && node.depth <= 4 ? [] : [headingLevel(node.depth)];
    default:
      return [];
  }
}

const EXPRESSION: Complaint = {
  code: 'expression',
  message: 'An entry is data: `{…}` would be an expression.',
  hint: 'Write `\\{` for a brace.',
};
const ESM: Complaint = {
  code: 'import-export',
  message: 'An entry is data: a line that starts with `import` or `export` would be a program.',
  hint: 'Put code into a fence; in prose write `&#x69;mport` or `&#x65;xport`.',
};
const TOO_DEEP: Complaint = {
  code: 'too-deep',
  message: 'Lists, quotes or components are nested too deeply.',
  hint: 'Take apart the quotes or lists that lie within each other.',
};
const HTML: Complaint = {
  code: 'html',
  message: 'An entry holds no HTML.',
  hint: 'Write `\\<` for the sign, or use Markdown.',
};

function headingLevel(depth: number): Complaint {
  return { code: 'heading-level', message: `A heading of level ${String(depth)}.`, hint: LEVELS };
}

function aboutAddress(url: Link['url']): Complaint[] {
  if (SAFE_ADDRESS.test(url)) return [];
  const scheme = url.slice(0, url.indexOf(':') + 1);
  const hint = 'Use http, https or mailto, or a relative address.';
  return [{ code: 'unsafe-address', message: `An address that starts with \`${scheme}\`.`, hint }];
}

function aboutComponent(node: Component): Complaint[] {
  const name = node.name ?? '';
  const known = Object.entries(COMPONENTS).find(([key]) => key === name);
  if (known === undefined) return [unknownComponent(name)];
  const allowed: readonly string[] = known[1].attributes;
  return node.attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [notPlain(name, '{…}')];
    if (!allowed.includes(attribute.name)) return [unknownAttribute(name, attribute.name, allowed)];
    return typeof attribute.value === 'string' ? [] : [notPlain(name, attribute.name)];
  });
}

function unknownComponent(name: string): Complaint {
  const list = Object.keys(COMPONENTS).join(', ');
  const message = `\`<${name}>\` is no component of an entry.`;
  const hint = `Write \`\\<\` for the sign, or use one of: ${list}.`;
  return { code: 'unknown-component', message, hint };
}

function unknownAttribute(name: string, given: string, allowed: readonly string[]): Complaint {
  const message = `\`<${name}>\` has no attribute \`${given}\`.`;
  const hint = allowed.length === 0 ? 'It has none.' : `It has: ${allowed.join(', ')}.`;
  return { code: 'unknown-attribute', message, hint };
}

function notPlain(name: string, given: string): Complaint {
  const message = `The attribute \`${given}\` of \`<${name}>\` is not a plain string.`;
  return { code: 'attribute-value', message, hint: 'Write it as name="text".' };
}
