import { z } from 'zod';

/** What a sample is for. `output`: what a program printed; `session`: commands behind prompts. */
export const SampleKindSchema = z.enum(['program', 'session', 'configuration', 'output']);

/** What the dump did to the code; it is shown as it came. */
export const DamageSchema = z.enum(['indentation', 'backslash', 'typography']);

/** One code block of an entry, as in `api/samples.jsonl`. */
export const SampleSchema = z.strictObject({
  /** Version of this record's form. */
  schemaVersion: z.literal(1),
  /** Stable id: fragment in the post and file name of the sample's page. */
  id: z.string().min(1),
  /** Id of the post that it stands in. */
  post: z.string().min(1),
  /** Slug of that post. */
  slug: z.string().min(1),
  /** Key of its publisher. */
  publisher: z.string().min(1),
  /** Language, lower case; `text` when it is none or not known. */
  lang: z.string().min(1),
  /** Code to use, or what came out of it. */
  role: z.enum(['code', 'output']),
  /** Finer than the role. */
  kind: SampleKindSchema,
  /** The section that it stands in. */
  section: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  /** The step that it stands in or follows. */
  step: z.strictObject({ id: z.string(), number: z.int() }).nullable(),
  /** The sentence that leads to it; empty when there is none. */
  leadIn: z.string(),
  /** Number of lines. */
  lines: z.int().min(1),
  /** Packages that it imports or installs, and programs that it runs. */
  libraries: z.array(z.string()),
  /** Services that it talks to, e.g. `s3` of `boto3.client("s3")`. */
  services: z.array(z.string()),
  /** Container images that it names. */
  images: z.array(z.string()),
  /** Functions, classes and variables of note that it defines. */
  defines: z.array(z.string()),
  /** Functions and methods that it calls. */
  calls: z.array(z.string()),
  /** What was lost on the way; empty when it looks whole. */
  damage: z.array(DamageSchema),
  /** The code, character by character. */
  code: z.string(),
});

export type Sample = z.output<typeof SampleSchema>;
export type SampleKind = z.output<typeof SampleKindSchema>;
export type Damage = z.output<typeof DamageSchema>;
