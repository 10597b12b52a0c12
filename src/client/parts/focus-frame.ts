import { element } from './marked.ts';
import { leadOf } from './walkthrough.ts';
import type { Step } from './walkthrough.ts';

interface Acts {
  leave: () => void;
  back: () => void;
  done: () => void;
  show: (step: Step) => void;
}

interface Shown {
  step: Step;
  /** Steps of its procedure. */
  steps: readonly Step[];
  /** Name of the procedure where a post has several. */
  title: string | null;
  isDone: (step: Step) => boolean;
  before: Step | undefined;
  after: Step | undefined;
}

export interface Frame {
  draw: (shown: Shown) => void;
}

/** What stands around a step: progress above it, the steps beside it, two buttons below. */
export function createFrame(acts: Acts): Frame {
  const post = document.querySelector('.post-head h1')?.textContent.trim() ?? '';
  const title = element('h1', {});
  const count = element('p', { role: 'status' });
  const segments = element('div', { class: 'segments', 'aria-hidden': 'true' });
  const leave = button('tool', acts.leave, [icon('m3.5 3.5 9 9M12.5 3.5l-9 9')]);
  leave.ariaLabel = 'Back to the post';
  const name = element('p', {});
  const list = element('ol', { class: 'bare' });
  const back = button('button', acts.back);
  const done = button('button main', acts.done);
  const main = document.querySelector('main');
  main?.before(
    element('header', { class: 'focus-head' }, [leave, title, count, segments]),
    element('nav', { class: 'focus-list', 'aria-label': 'Steps' }, [name, list, keys()]),
  );
  main?.after(element('div', { class: 'focus-foot' }, [back, done]));
  return {
    draw: (shown) => {
      const { step, steps } = shown;
      title.textContent = shown.title ?? post;
      name.textContent = shown.title ?? 'Steps';
      count.textContent = `${String(steps.indexOf(step) + 1)} of ${String(steps.length)}`;
      segments.replaceChildren(...steps.map((one) => element('i', { class: stateOf(one, shown) })));
      list.replaceChildren(...steps.map((one) => listItem(one, shown, acts.show)));
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
      back.hidden = shown.before === undefined;
      back.replaceChildren(icon('M13 8H3M7 4 3 8l4 4'), backText(shown));
      done.replaceChildren(doneText(shown), icon('M3 8h10M9 4l4 4-4 4'));
    },
  };
}

/** What the keys do, for those who have some. */
function keys(): HTMLElement {
  const key = (name: string): HTMLElement => element('kbd', {}, [name]);
  return element('p', { class: 'keys' }, [
    ...[key('←'), ' ', key('→'), ' turn the page'],
    ...[element('br', {}), key('Enter'), ' ticks and goes on'],
    ...[element('br', {}), key('Esc'), ' leads to the post'],
  ]);
}

/** Class of what stands for a step: the one that is shown, one that is done, one that is open. */
function stateOf(one: Step, { step, isDone }: Shown): string {
  return [one === step ? 'here' : '', isDone(one) ? 'done' : ''].join(' ').trim();
}

function listItem(one: Step, shown: Shown, show: (step: Step) => void): HTMLElement {
  const isDone = shown.isDone(one);
  const current: Record<string, string> = one === shown.step ? { 'aria-current': 'step' } : {};
  const number = isDone ? icon('m3 8.5 3.5 3.5L13 4.5') : String(one.number);
  const link = element(
    'a',
    { href: `#${one.element.id}`, class: stateOf(one, shown), ...current },
    [
      element('span', { class: 'sign' }, [number]),
      ...(isDone ? [element('span', { class: 'unseen' }, [`${String(one.number)}, done: `])] : []),
      element('span', { class: 'words' }, [leadOf(one)]),
    ],
  );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(one);
  });
  return element('li', {}, [link]);
}

function backText({ before, steps }: Shown): string {
  if (before === undefined) return '';
  return steps.includes(before) ? `Step ${String(before.number)}` : 'Part before';
}

function doneText({ step, steps, after, isDone }: Shown): string {
  const where =
    after === undefined
      ? 'back to the post'
      : steps.includes(after)
        ? `go to step ${String(after.number)}`
        : 'go to the next part';
  return isDone(step) ? where.charAt(0).toUpperCase() + where.slice(1) : `Done, ${where}`;
}

function button(className: string, act: () => void, inside: readonly Node[] = []): HTMLElement {
  const made = element('button', { type: 'button', class: className }, inside);
  made.addEventListener('click', act);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon on 16 × 16. */
function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['class', 'icon'],
    ['viewBox', '0 0 16 16'],
    ['width', '16'],
    ['height', '16'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
