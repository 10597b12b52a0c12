const brought = new Set<string>();

/** Loads the program of a page that its element names, once; without it, what stands in the page stays. */
export function bringEngine(place: HTMLElement): void {
  const address = place.dataset['engine'] ?? '';
  if (brought.has(address)) return;
  brought.add(address);
  const script = document.createElement('script');
  script.src = address;
  script.onerror = () => place.classList.add('idle');
  document.head.append(script);
}
