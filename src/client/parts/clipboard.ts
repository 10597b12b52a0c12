const SHOWN_FOR = 2000;

/** Puts text on the clipboard; from disk, where the browser may refuse, through a hidden field. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Says for a moment that something was copied, then says again what was there before. */
export function sayCopied(element: HTMLElement, word: string): void {
  if (element.classList.contains('copied')) return;
  const before = element.textContent;
  element.textContent = word;
  element.classList.add('copied');
  announce(word);
  setTimeout(() => {
    element.textContent = before;
    element.classList.remove('copied');
  }, SHOWN_FOR);
}

function announce(word: string): void {
  const region = document.querySelector('[role="status"].unseen') ?? document.createElement('p');
  if (!region.isConnected) {
    region.className = 'unseen';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  setTimeout(() => (region.textContent = word), 50);
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
