import { z } from 'zod';
import { CellSchema } from './cell.ts';
import { ClaimSchema } from './claim.ts';
import { PostSchema } from './post.ts';
import { ProcedureSchema } from './procedure.ts';
import { SampleSchema } from './sample.ts';
import { TableRecordSchema } from './table.ts';
import { WalkthroughSchema } from './walkthrough.ts';

/** One line of the contents of a post. */
export const OutlineItemSchema = z.strictObject({
  /** Id of the section; the fragment of its link. */
  id: z.string().min(1),
  /** Number of the section as the margin shows it: `§1`, `§1.2`. */
  mark: z.string(),
  /** The heading. */
  text: z.string(),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
});

/** How many samples of a post are in one language. */
export const LanguageCountSchema = z.strictObject({
  /** Key of the language as in the entry: `python`. */
  lang: z.string().min(1),
  /** Its name for readers: `Python`. */
  label: z.string().min(1),
  count: z.int().min(1),
});

/** What the loader keeps of an entry beside its rendered HTML: the frontmatter and what was counted. */
export const PostRecordSchema = PostSchema.extend({
  /** Permanent id: `p` and six characters. */
  id: z.string().min(1),
  outline: z.array(OutlineItemSchema),
  /** Words of the text, code not counted. */
  words: z.int().min(0),
  counts: z.strictObject({
    steps: z.int().min(0),
    procedures: z.int().min(0),
    samples: z.int().min(0),
    tables: z.int().min(0),
  }),
  sampleLanguages: z.array(LanguageCountSchema),
  /** Code samples in their order, outputs included. */
  samples: z.array(SampleSchema),
  /** Names that stand as code in its prose, each once. */
  mentions: z.array(z.string()),
  /** Procedures with their steps, in their order. */
  procedures: z.array(ProcedureSchema),
  /** What following it takes; null when it has no numbered steps. */
  walkthrough: WalkthroughSchema.nullable(),
  /** Tables in their order. */
  tables: z.array(TableRecordSchema),
  /** Figures that its text claims. */
  claims: z.array(ClaimSchema),
  /** The post as cells of a notebook; empty when it has no code. */
  cells: z.array(CellSchema),
  /** Changes whenever the page of the post has to be made anew. */
  digest: z.string().min(1),
});

export type OutlineItem = z.output<typeof OutlineItemSchema>;
export type LanguageCount = z.output<typeof LanguageCountSchema>;
export type PostRecord = z.output<typeof PostRecordSchema>;
