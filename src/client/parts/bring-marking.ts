import { rootOfSite } from './root-of-site.ts';

/** A page that a search led to brings the program that marks what was found. */
export function bringMarking(): void {
  const query = new URLSearchParams(location.search);
  if (!query.has('mark') && !query.has('exact')) return;
  const [script = '', style = ''] = (document.documentElement.dataset['marking'] ?? '').split(' ');
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = rootOfSite() + style;
  const program = document.createElement('script');
  program.src = rootOfSite() + script;
  document.head.append(sheet, program);
}
