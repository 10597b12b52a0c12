import { copy, sayCopied } from './clipboard.ts';
import { element } from './marked.ts';
import { stepMarkdown } from './step-markdown.ts';
import { onTicksChange, readTicks, setTick } from './ticks.ts';
import { stepsOf } from './walkthrough.ts';
import type { Step, Walkthrough } from './walkthrough.ts';

/** A step with any of these needs a line of its own for its controls. */
const BLOCKS = 'p, figure, ul, ol, blockquote, div, table, h2, h3, h4';

/** Gives every step its tick, kept on the device, and what one can do with it. */
export function startStepControls(walkthrough: Walkthrough): void {
  const { post } = walkthrough;
  const boxes = stepsOf(walkthrough).map((step) => ({ step, box: addControls(step, post) }));
  const update = (): void => {
    const ticked = readTicks()[post] ?? {};
    for (const { step, box } of boxes) {
      box.checked = ticked[step.id] !== undefined;
      step.element.classList.toggle('done', box.checked);
    }
  };
  onTicksChange(update);
  update();
}

function addControls(step: Step, post: string): HTMLInputElement {
  const { number, element: item } = step;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.ariaLabel = `Step ${String(number)} done`;
  box.addEventListener('change', () => setTick(post, step.id, box.checked));
  item.classList.toggle('brief', ![...item.children].some((child) => child.matches(BLOCKS)));
  item.append(
    element('div', { class: 'step-acts' }, [
      element('label', { class: 'tick' }, [box, element('span', { 'aria-hidden': 'true' })]),
      copyButton('Copy link', `to step ${String(number)}`, () => addressOf(item)),
      copyButton('Copy as Markdown', `step ${String(number)}`, () => stepMarkdown(step)),
      element('a', { href: `?focus#${item.id}` }, ['Step by step']),
    ]),
  );
  return box;
}

function copyButton(text: string, which: string, copied: () => string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': `${text} ${which}` }, [text]);
  button.addEventListener('click', () => {
    void copy(copied()).then((done) => {
      if (done) sayCopied(button, 'Copied');
    });
  });
  return button;
}

function addressOf({ id }: Element): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = id;
  return address.href;
}
