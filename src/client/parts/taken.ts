/** The list of files of a post closes when one is done with it, as lists below a button do. */
export function startTaken(): void {
  const list = document.querySelector<HTMLDetailsElement>('[data-taken]');
  if (list === null) return;
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) list.open = false;
  });
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
}
