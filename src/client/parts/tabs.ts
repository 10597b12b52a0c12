/** Makes one of the tabs of a row the current one and brings it into sight within the row. */
export function chooseTab(
  tabs: readonly HTMLElement[],
  isChosen: (tab: HTMLElement) => boolean,
): void {
  for (const tab of tabs)
    if (isChosen(tab)) {
      tab.setAttribute('aria-current', 'true');
      center(tab);
    } else tab.removeAttribute('aria-current');
}

/** The neighbours show that there are more; the page itself does not move. */
function center(tab: HTMLElement): void {
  const row = tab.closest('.tabs');
  if (row === null) return;
  const here = tab.getBoundingClientRect();
  const around = row.getBoundingClientRect();
  row.scrollLeft += here.left + here.width / 2 - (around.left + around.width / 2);
}
