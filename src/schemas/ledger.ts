import { z } from 'zod';
import { SlugSchema } from './post.ts';

/** First letter of an id → what it names. */
export const ID_LETTERS = {
  p: 'post',
  s: 'section',
  w: 'procedure',
  t: 'step',
  c: 'sample',
  d: 'table',
  m: 'claim',
} as const;

export type IdKind = (typeof ID_LETTERS)[keyof typeof ID_LETTERS];

/** One letter for the kind and six characters without those that are easily mistaken. */
export const IdSchema = z.string().regex(/^[pswtcdm][0-9a-hjkmnp-tv-z]{6}$/);

const HashSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/);
const SketchSchema = z.string().regex(/^([0-9a-hjkmnp-tv-z]{4})*$/);

/** A post that has, or had, an id. */
export const PostRowSchema = z.strictObject({
  id: IdSchema,
  /** Its address, or the last one it had. */
  slug: SlugSchema,
  /** Earlier addresses. */
  was: z.array(SlugSchema).optional(),
  /** Hash of its words. */
  hash: HashSchema,
  /** The smallest hashes of its words and pairs of words: tells how much of an edited text is left. */
  sketch: SketchSchema,
  /** The post is no longer there: id of the one to go to instead, null when there is none. */
  gone: IdSchema.nullable().optional(),
});

/** A part of a post that has, or had, an id. */
export const UnitRowSchema = z.strictObject({
  id: IdSchema,
  /** Id of its post. */
  post: IdSchema,
  hash: HashSchema,
  /** Hash of its first line, where that line names it: a heading, the sentence of a step. */
  lead: HashSchema.optional(),
  sketch: SketchSchema,
  /** The part is no longer there: id to go to instead. */
  gone: IdSchema.optional(),
});

/** `ids.json`: a post, its parts in document order, those that are gone, the next post. */
export const LedgerFileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  rows: z.array(z.union([PostRowSchema, UnitRowSchema])),
});

export type PostRow = z.output<typeof PostRowSchema>;
export type UnitRow = z.output<typeof UnitRowSchema>;
