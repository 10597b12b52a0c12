/** Prefix that leads from this page to the root of the site. */
export function rootOfSite(): string {
  return document.documentElement.dataset['root'] ?? '';
}
