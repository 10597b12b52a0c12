import { z } from 'zod';

/** A link in the text of a step. */
export const StepLinkSchema = z.strictObject({
  /** Words of the link; the address itself when it is written out. */
  text: z.string(),
  url: z.string().min(1),
});

/** An item of a list inside a step. */
export const SubStepSchema = z.strictObject({
  /** Id of a numbered item, which is a step of its own; null of a bullet. */
  id: z.string().nullable(),
  /** Number of a numbered item. */
  number: z.int().nullable(),
  /** 1 directly below the step, 2 one list deeper. */
  depth: z.int().min(1),
  text: z.string(),
});

/** One numbered item of a procedure, or a section whose heading says that it is a step. */
export const StepSchema = z.strictObject({
  /** Stable id; the fragment of its link is `step-<id>`. */
  id: z.string().min(1),
  /** The number it has in the original, however often its list is interrupted. */
  number: z.int(),
  /** Id of the step that it is a part of; null at the top. */
  parent: z.string().nullable(),
  /** Its first sentence or line. */
  lead: z.string(),
  /** All its prose, one line per paragraph and item, without code. */
  text: z.string(),
  /** Items of lists inside it, in order. */
  substeps: z.array(SubStepSchema),
  /** Ids of the samples in it and between it and the next step. */
  samples: z.array(z.string()),
  /** Ids of the tables in it and between it and the next step. */
  tables: z.array(z.string()),
  /** Captions, or else alternative texts, of the pictures there. */
  figures: z.array(z.string()),
  /** Paragraphs there that are marked as a note, a tip or a warning. */
  notes: z.array(z.string()),
  /** Addresses that it mentions, each once. */
  links: z.array(StepLinkSchema),
  /** Services of the post that it names. */
  services: z.array(z.string()),
  /** Id of the section that an item of an outline names; null of any other step. */
  leadsTo: z.string().nullable(),
});

/** Numbered items, or sections, that belong together: one task with its steps. */
export const ProcedureSchema = z.strictObject({
  /** Stable id. */
  id: z.string().min(1),
  /** The heading above it, or what its lead-in says it is for. */
  title: z.string().min(1),
  /** The section that it stands in. */
  section: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  /** The sentence before its first step; empty when there is none. */
  leadIn: z.string(),
  /** It says what follows, or what a system does: nobody carries it out. */
  outline: z.boolean(),
  /** Steps in order, each followed by those that are parts of it. */
  steps: z.array(StepSchema),
});

export type StepLink = z.output<typeof StepLinkSchema>;
export type SubStep = z.output<typeof SubStepSchema>;
export type Step = z.output<typeof StepSchema>;
export type Procedure = z.output<typeof ProcedureSchema>;
