import { copy, sayCopied } from './clipboard.ts';

/** Copy buttons of samples: code as it stands; of a session what was typed, or by `All` all of it. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copy], [data-copy-all]');
    const code = button?.closest('.sample')?.querySelector('pre code');
    if (!button || !code) return;
    const text = button.dataset['copy'] === 'commands' ? typedIn(code) : code.textContent;
    void copy(text).then((done) => {
      if (done) sayCopied(button, 'Copied');
    });
  });
}

/** What was typed in a session: a line that was not goes together with its line break. */
function typedIn(code: Element): string {
  const typed = code.cloneNode(true);
  if (!(typed instanceof Element)) return '';
  for (const aside of typed.querySelectorAll('.out')) dropLine(aside);
  for (const prompt of typed.querySelectorAll('.pr')) prompt.remove();
  return typed.textContent.replace(/\n$/, '');
}

/** The line break behind it, or before it in the last line. */
function dropLine(aside: Element): void {
  const { nextSibling: next, previousSibling: before } = aside;
  if (next instanceof Text && next.data.startsWith('\n')) next.data = next.data.slice(1);
  else if (before instanceof Text && before.data.endsWith('\n'))
    before.data = before.data.slice(0, -1);
  aside.remove();
}
