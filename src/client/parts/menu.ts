/** The menu of phones: a button that opens the navigation below the masthead. */
export function startMenu(): void {
  const button = document.querySelector('[data-menu]');
  const menu = document.getElementById('menu');
  if (button === null || menu === null) return;
  const set = (open: boolean): void => {
    menu.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => set(!menu.classList.contains('open')));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') set(false);
  });
}
