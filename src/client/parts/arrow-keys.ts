/** In the search page the arrows go through the results, Escape comes back to the field. */
export function startArrowKeys(page: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    const field = page.querySelector<HTMLInputElement>('input[name="q"]');
    if (field === null) return;
    if (event.key === 'Escape') field.select();
    const step = stepOf(event.key);
    if (step === 0) return;
    const stops: HTMLElement[] = [field, ...page.querySelectorAll<HTMLElement>('.hit a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = here === -1 ? undefined : stops[here + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

function stepOf(key: string): number {
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}
