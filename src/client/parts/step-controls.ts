import { copy, sayCopied } from './clipboard.ts';
import { element } from './marked.ts';
import type { PostProgress } from './post-progress.ts';
import { readWalkthroughFile } from './walkthrough-file.ts';
import { stepsOf } from './walkthrough.ts';
import type { Step } from './walkthrough.ts';

/** A step with any of these needs a line of its own for its controls. */
const BLOCKS = 'p, figure, ul, ol, blockquote, div, table, h2, h3, h4';

/** Gives every step its tick, kept on the device, and what one can do with it. */
export function startStepControls(progress: PostProgress): void {
  const boxes = stepsOf(progress.walkthrough).map((step) => ({
    step,
    box: addControls(step, progress),
  }));
  const update = (): void => {
    for (const { step, box } of boxes) {
      box.checked = progress.isDone(step);
      step.element.classList.toggle('done', box.checked);
    }
  };
  progress.onChange(update);
  update();
}

function addControls(step: Step, progress: PostProgress): HTMLInputElement {
  const { number, element: item } = step;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.ariaLabel = `Step ${String(number)} done`;
  box.addEventListener('change', () => progress.tick(step, box.checked));
  item.classList.toggle('brief', ![...item.children].some((child) => child.matches(BLOCKS)));
  const { slug } = progress.walkthrough;
  const asMarkdown = copyButton('Copy as Markdown', `step ${String(number)}`, () =>
    markdownOf(step, slug),
  );
  // A browser allows copying only shortly after the press, so that the file has to be there by then.
  for (const event of ['pointerover', 'focus'])
    asMarkdown.addEventListener(event, () => void readWalkthroughFile(slug).catch(() => null), {
      once: true,
    });
  item.append(
    element('div', { class: 'step-acts' }, [
      element('label', { class: 'tick' }, [box, element('span', { 'aria-hidden': 'true' })]),
      element('span', { class: 'also' }, [
        copyButton('Copy link', `to step ${String(number)}`, () => addressOf(item)),
        asMarkdown,
        element('a', { href: `?focus#${item.id}` }, ['Step by step']),
      ]),
    ]),
  );
  return box;
}

function copyButton(
  text: string,
  which: string,
  copied: () => string | Promise<string>,
): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': `${text} ${which}` }, [text]);
  button.addEventListener('click', () => {
    void Promise.resolve(copied())
      .then(copy)
      .catch(() => false)
      .then((done) => sayCopied(button, done ? 'Copied' : 'Not copied'));
  });
  return button;
}

async function markdownOf({ id }: Step, slug: string): Promise<string> {
  const { procedures } = await readWalkthroughFile(slug);
  const step = procedures.flatMap(({ steps }) => steps).find((one) => one.id === id);
  return step?.markdown ?? '';
}

function addressOf({ id }: Element): string {
  const address = new URL(location.href);
  address.search = '';
  address.hash = id;
  return address.href;
}
