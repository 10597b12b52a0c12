import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PostRecordSchema } from '../schemas/post-view.ts';
import type { PostRecord } from '../schemas/post-view.ts';

/** The forms in which the text of an entry is kept. */
const FORMS = ['html', 'md', 'steps', 'code'] as const;

export type Form = (typeof FORMS)[number];

/** What an entry is once it is rendered. */
export interface Rendered {
  record: PostRecord;
  texts: Record<Form, string>;
}

const RECORD = 'json';
const DIGESTS = 'digests.json';
const DigestsSchema = z.record(z.string(), z.string());

/**
 * Where rendered entries lie below a cache. Files, and not Astro's store: that would be part of the
 * program that makes the pages, which then had to be made anew with every edit.
 */
export function renderedFolder(cache: string): string {
  return join(cache, 'rendered');
}

export function saveRendered(folder: string, slug: string, { record, texts }: Rendered): void {
  mkdirSync(folder, { recursive: true });
  for (const form of FORMS) writeFileSync(fileOf(folder, slug, form), texts[form]);
  writeFileSync(fileOf(folder, slug, RECORD), JSON.stringify(record));
}

export function removeRendered(folder: string, slug: string): void {
  for (const form of [...FORMS, RECORD]) rmSync(fileOf(folder, slug, form), { force: true });
}

export function hasRendered(folder: string, slug: string): boolean {
  return [...FORMS, RECORD].every((form) => existsSync(fileOf(folder, slug, form)));
}

/** The text of an entry: as HTML, as Markdown without components, step by step, or its samples with numbered lines. */
export function readRendered(folder: string, slug: string, form: Form): string {
  return readFileSync(fileOf(folder, slug, form), 'utf8');
}

/** What pages tell about an entry. */
export function readRecord(folder: string, slug: string): PostRecord {
  const record: unknown = JSON.parse(readFileSync(fileOf(folder, slug, RECORD), 'utf8'));
  return PostRecordSchema.parse(record);
}

/** Which entries are rendered, and from what: a digest by slug, in the order of the slugs. */
export function readDigests(folder: string): Map<string, string> {
  const file = join(folder, DIGESTS);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(DigestsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))));
}

export function saveDigests(folder: string, digests: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(folder, DIGESTS), JSON.stringify(Object.fromEntries(sorted)));
}

function fileOf(folder: string, slug: string, form: string): string {
  return join(folder, `${slug}.${form}`);
}
