import { copy, sayCopied } from './clipboard.ts';

/** Copy buttons of samples: code as it stands; of a session the commands without their prompts. */
export function startCopyButtons(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-copy]');
    const code = button?.closest('.sample')?.querySelector('pre code');
    if (!button || !code) return;
    const text = button.dataset['copy'] === 'commands' ? commandsOf(code) : code.textContent;
    void copy(text).then((done) => {
      if (done) sayCopied(button, 'Copied');
    });
  });
}

/** What was typed in a session: a line of output goes together with the line break before it. */
function commandsOf(code: Element): string {
  const typed = code.cloneNode(true);
  if (!(typed instanceof Element)) return '';
  for (const output of typed.querySelectorAll('.out')) dropLine(output);
  for (const prompt of typed.querySelectorAll('.pr')) prompt.remove();
  return typed.textContent.trim();
}

function dropLine(output: Element): void {
  const before = output.previousSibling;
  if (before instanceof Text && before.data.endsWith('\n')) before.data = before.data.slice(0, -1);
  output.remove();
}
