import type { Code, Heading, List, ListItem, Paragraph, Table } from 'mdast';
import type { PlacedClaim } from './claims/claims-in-text.ts';

interface Base {
  /** Words of the part, one line per block; what its id is recognised by. */
  text: string;
  /** Place, in the list of units, of the innermost section that it lies in. */
  section: number | null;
}

/** A heading with everything down to the next heading; `text` starts with the heading. */
export interface SectionUnit extends Base {
  kind: 'section';
  node: Heading;
  depth: Heading['depth'];
}
/**
 * Ordered lists outside of any other whose numbers run on, however often they are interrupted; or
 * sections whose headings number the steps of a task.
 */
export interface ProcedureUnit extends Base {
  kind: 'procedure';
  /** The first of its lists; of sections a list that stands for them. */
  node: List;
  ofSections: boolean;
}
/** One numbered item of a procedure, or of a list inside such an item; or a section that is a step. */
export interface StepUnit extends Base {
  kind: 'step';
  /** The item; for a section one that holds its heading and what stands below. */
  node: ListItem;
  /** The heading of a section. */
  heading: Heading | null;
  number: number;
  /** Place of its procedure in the list of units. */
  procedure: number;
  /** Place of the step that it is a part of; null at the top. */
  parent: number | null;
}
/** One code block, outputs included. */
export interface SampleUnit extends Base {
  kind: 'sample';
  node: Code;
}
export interface TableUnit extends Base {
  kind: 'table';
  node: Table;
}

/** A figure that a sentence claims; `text` is the figure, then the sentence. */
export interface ClaimUnit extends Base, PlacedClaim {
  kind: 'claim';
  /** The paragraph of the sentence; it may hold several claims. */
  node: Paragraph;
  /** Place, in the list of units, of the step that it stands in. */
  step: number | null;
  inList: boolean;
}

/** A part of a post that has an address of its own. */
export type Unit = SectionUnit | ProcedureUnit | StepUnit | SampleUnit | TableUnit | ClaimUnit;

export type UnitKind = Unit['kind'];
