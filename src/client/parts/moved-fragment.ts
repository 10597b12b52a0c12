/**
 * Exchanges the address of a part that is gone for that of the part that stands for it, so that what
 * is pointed out, and what one copies, is the part that is there. Old ids are empty anchors in it.
 */
export function startMovedFragments(): void {
  const leadOn = (): void => {
    const anchor = document.getElementById(location.hash.slice(1));
    if (!anchor?.matches('.prose span:empty')) return;
    const part = anchor.parentElement?.closest('.prose [id]');
    if (part) location.replace(`#${part.id}`);
  };
  addEventListener('hashchange', leadOn);
  leadOn();
}
