import { copy, sayCopied } from './clipboard.ts';

/** Marks are links to themselves; pressed, they put their full address on the clipboard too. */
export function startMarks(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('a.mark');
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    void copy(mark.href).then((done) => {
      if (!done) return;
      if (mark.closest('.step > .mark') === mark) flash(mark);
      else sayCopied(mark, 'copied');
    });
  });
}

const SHOWN_FOR = 2000;

/** The number of a step stays readable; its colour says that it was copied. */
function flash(mark: HTMLElement): void {
  mark.classList.add('copied');
  setTimeout(() => mark.classList.remove('copied'), SHOWN_FOR);
}
