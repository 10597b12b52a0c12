/** Facts about the whole site that pages need; set by the build through its environment. */
export const site = {
  name: 'Postshelf',
  /** Pages of somebody else's dumps ask search engines to stay away. */
  noindex: process.env['POSTSHELF_NOINDEX'] === '1',
  /** Absolute address of the site, without a slash at its end; undefined when it is not known. */
  url: (process.env['SITE_URL'] ?? '').replace(/\/+$/, '') || undefined,
} as const;
