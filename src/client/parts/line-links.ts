import { copy, sayCopied } from './clipboard.ts';

const RANGE = /^#L(\d+)(?:-L(\d+))?$/;

interface Range {
  first: number;
  last: number;
}

/** Lines of a sample by address: `#L3`, `#L3-L7`. Shift and a press on a number extend the range. */
export function startLineLinks(): void {
  const button = document.querySelector<HTMLElement>('[data-link-lines]');
  const show = (): void => {
    const range = readRange();
    mark(range);
    if (button === null) return;
    button.hidden = range === null;
    if (range !== null) button.textContent = `Link to ${wordsOf(range)}`;
  };
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const number = event.target.closest<HTMLElement>('.no')?.dataset['no'];
    const open = readRange();
    if (number === undefined || !event.shiftKey || open === null) return;
    event.preventDefault();
    location.hash = hashOf(open, Number(number));
  });
  button?.addEventListener('click', () => {
    void copy(location.href).then((done) => {
      if (done) sayCopied(button, 'Address copied');
    });
  });
  addEventListener('hashchange', show);
  show();
  const first = readRange()?.first;
  if (first !== undefined)
    document.getElementById(`L${String(first)}`)?.scrollIntoView({ block: 'center' });
}

/** Null where the address names no line that is there. */
function readRange(): Range | null {
  const [, from, to] = RANGE.exec(location.hash) ?? [];
  if (from === undefined) return null;
  const ends = [Number(from), Number(to ?? from)];
  const lines = document.querySelectorAll('.numbered .ln').length;
  const first = Math.min(...ends);
  return first > lines ? null : { first, last: Math.min(Math.max(...ends), lines) };
}

function hashOf({ first }: Range, number: number): string {
  return `#L${String(Math.min(first, number))}-L${String(Math.max(first, number))}`;
}

function wordsOf({ first, last }: Range): string {
  return first === last ? `line ${String(first)}` : `lines ${String(first)}–${String(last)}`;
}

function mark(range: Range | null): void {
  document.querySelectorAll('.numbered .ln').forEach((line, index) => {
    const on = range !== null && index + 1 >= range.first && index + 1 <= range.last;
    line.classList.toggle('linked', on);
  });
}
