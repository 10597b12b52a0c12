const loading = new Map<string, Promise<void>>();

/**
 * Loads a script of the site, once however often it is asked for.
 *
 * @param name attribute of the page's article that holds its address: `focusScript`
 * @throws when it cannot be loaded
 */
export function loadScript(name: string): Promise<void> {
  const known = loading.get(name);
  if (known !== undefined) return known;
  const made = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = addressOf(name);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} cannot be loaded`));
    document.head.append(script);
  });
  loading.set(name, made);
  return made;
}

/** Loads a stylesheet; without it the page goes on, too. */
export function loadStyle(name: string): Promise<void> {
  return new Promise((resolve) => {
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = addressOf(name);
    style.onload = style.onerror = () => resolve();
    document.head.append(style);
  });
}

function addressOf(name: string): string {
  return document.querySelector<HTMLElement>('[data-post]')?.dataset[name] ?? '';
}
