/** A section counts as read from when its head is this far from the top of the window. */
const READING_LINE = 120;

/** Marks the section one reads in the contents; on narrow screens it stands in their bar. */
export function startContents(): void {
  const contents = document.querySelector('.contents');
  const details = contents?.querySelector('details');
  if (!contents || !details) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)));
  const now = contents.querySelector('.now');
  let shown: HTMLAnchorElement | undefined;

  const update = (): void => {
    const index = lastAbove(sections);
    const link = links[index];
    if (link === shown) return;
    shown?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    shown = link;
    if (now !== null) now.textContent = link?.textContent.trim() ?? 'Contents';
    keepInView(contents, link);
  };
  onScroll(update);
  update();

  const narrow = matchMedia('(width < 70em)');
  narrow.addEventListener('change', () => (details.open = !narrow.matches));
  details.addEventListener('click', (event) => {
    if (narrow.matches && event.target instanceof Element && event.target.closest('a'))
      details.open = false;
  });
}

function lastAbove(sections: readonly (HTMLElement | null)[]): number {
  if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0)
    return lastVisible(sections);
  let found = -1;
  sections.forEach((section, index) => {
    if (section !== null && section.getBoundingClientRect().top <= READING_LINE) found = index;
  });
  return found;
}

/** At the end of the page the last section in sight is the one, even if it never reaches the top. */
function lastVisible(sections: readonly (HTMLElement | null)[]): number {
  return sections.findLastIndex(
    (section) => section !== null && section.getBoundingClientRect().top < innerHeight,
  );
}

/** Long contents scroll by themselves. */
function keepInView(box: Element, link: HTMLElement | undefined): void {
  if (link === undefined || box.scrollHeight <= box.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    box.scrollTop += top - frame.top - box.clientHeight / 3;
}

function onScroll(update: () => void): void {
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      update();
    });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
}
