import { parseHTML } from 'linkedom';
import { readWalkthrough } from '../../../src/client/parts/walkthrough.ts';
import type { Walkthrough } from '../../../src/client/parts/walkthrough.ts';
import { renderText } from '../render/render-text.ts';

/** The walkthrough on a post's page, made from the body of an entry as the site makes it. */
export async function walkthroughOf(body: string, langs?: string[]): Promise<Walkthrough> {
  const { html } = await renderText(body, langs);
  return walkthroughIn(html);
}

/** The walkthrough on a post's page with this text. */
export function walkthroughIn(html: string): Walkthrough {
  const page = parseHTML(
    `<html><body><article data-post="p1" data-slug="a"><div class="prose">${html}</div></article></body></html>`,
  );
  const { Element, HTMLElement, Text } = page;
  Object.assign(globalThis, { Element, HTMLElement, Text });
  const walkthrough = readWalkthrough(page.document);
  if (walkthrough === null) throw new Error('no step on this page');
  return walkthrough;
}
