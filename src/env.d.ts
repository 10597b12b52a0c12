declare module 'virtual:postshelf/assets' {
  /** Bundled files by name: `site.css`, `search.js`. */
  export const assets: Record<string, { path: string; text: string }>;
}
