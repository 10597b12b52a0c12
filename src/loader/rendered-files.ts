import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The forms in which the text of an entry is kept. */
const FORMS = ['html', 'md', 'steps'] as const;

type Form = (typeof FORMS)[number];

/**
 * Rendered entries lie in files of the cache: in Astro's store, which every page's code carries
 * along as a whole, they would cost memory and time with every post.
 */
const folder = resolve(process.env['POSTSHELF_CACHE'] ?? '.cache/dev', 'rendered');

export async function saveRendered(slug: string, texts: Record<Form, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const form of FORMS) await writeFile(fileOf(slug, form), texts[form]);
}

export async function removeRendered(slug: string): Promise<void> {
  for (const form of FORMS) await rm(fileOf(slug, form), { force: true });
}

export function hasRendered(slug: string): boolean {
  return FORMS.every((form) => existsSync(fileOf(slug, form)));
}

/** The text of an entry that the loader has rendered: as HTML, as Markdown without components, or step by step. */
export function readRendered(slug: string, form: Form): string {
  return readFileSync(fileOf(slug, form), 'utf8');
}

function fileOf(slug: string, form: Form): string {
  return join(folder, `${slug}.${form}`);
}
