type Theme = 'light' | 'dark';

const KEY = 'theme';

/** The theme button: light and dark in turn. The choice lasts; without one the system decides. */
export function startTheme(): void {
  const button = document.querySelector('[data-theme]');
  if (button === null) return;
  label(button);
  button.addEventListener('click', () => {
    const next = otherTheme();
    document.documentElement.style.colorScheme = next;
    keep(next);
    label(button);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => label(button));
}

function otherTheme(): Theme {
  const chosen = document.documentElement.style.colorScheme;
  const isDark =
    chosen === '' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  return isDark ? 'light' : 'dark';
}

function label(button: Element): void {
  button.setAttribute('aria-label', `Change to ${otherTheme()} theme`);
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Some browsers keep nothing for pages from disk; the choice then lasts for this page.
  }
}
