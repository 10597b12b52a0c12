import type { IdKind, PostRow, UnitRow } from '../../schemas/ledger.ts';
import { align } from './align.ts';
import type { Fingerprint } from './align.ts';
import { hashOf, kindOf, leadOf, mint } from './fingerprint.ts';
import { putPost, putUnits } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { findPost } from './find-post.ts';
import type { PostIdentity } from './find-post.ts';
import { sketchOf } from './sketch.ts';

/** A part of a post that is to have an id; `Unit` of the extract stage is one. */
export interface Identifiable {
  kind: IdKind;
  text: string;
}

export interface AssignedIds {
  /** The ledger given, brought up to date. */
  ledger: Ledger;
  postId: string;
  /** One for each part, in their order. */
  ids: string[];
}

const POST_SKETCH = 16;
const UNIT_SKETCH = 8;

/**
 * Ids of a post and its parts: those they had, as far as their content is still there, new ones made
 * from the content for the rest. Ids whose part is gone become aliases of the section they stood in.
 * The ledger is changed in place: it is large, and posts come one by one.
 *
 * @param living slugs of all posts there are; lets a post that changed its slug be recognised
 */
export function assignIds(
  ledger: Ledger,
  post: PostIdentity,
  units: readonly Identifiable[],
  living?: ReadonlySet<string>,
): AssignedIds {
  const row = enterPost(ledger, post, living);
  const { rows, ids } = enterUnits(ledger, row, units);
  putUnits(ledger, row.id, rows);
  return { ledger, postId: row.id, ids };
}

function enterPost(ledger: Ledger, post: PostIdentity, living?: ReadonlySet<string>): PostRow {
  const hash = hashOf(post.text);
  const sketch = sketchOf(post.text, POST_SKETCH);
  const known = findPost(ledger, post.slug, { hash, sketch }, living);
  const id = known?.id ?? mint('post', post.slug, ledger.taken);
  const was = formerSlugs(known, post.slug);
  const row = { id, slug: post.slug, ...(was.length > 0 ? { was } : {}), hash, sketch };
  putPost(ledger, row);
  return row;
}

function formerSlugs(known: PostRow | undefined, slug: string): string[] {
  if (known === undefined) return [];
  return [...new Set([...(known.was ?? []), known.slug])].filter((old) => old !== slug).sort();
}

function enterUnits(
  ledger: Ledger,
  post: PostRow,
  units: readonly Identifiable[],
): { rows: UnitRow[]; ids: string[] } {
  const known = ledger.units.get(post.id) ?? [];
  const living = known.filter((row) => row.gone === undefined);
  const prints = units.map(fingerprint);
  const found = align(living.map(fingerprintOf), prints);
  const revived = reviveGone(known, prints, found);
  const rows = units.map((unit, index) => {
    const old = living[found[index] ?? -1] ?? revived.get(index);
    return rowOf(unit, prints[index], { old, post, ledger });
  });
  const kept = new Set(rows.map((row) => row.id));
  const gone = living.flatMap((row, place) =>
    kept.has(row.id) ? [] : [{ ...row, gone: successorOf(place, living, kept) ?? post.id }],
  );
  const before = known.filter((row) => row.gone !== undefined && !kept.has(row.id));
  const all = [...gone, ...before].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rows: [...rows, ...all], ids: rows.map((row) => row.id) };
}

interface RowContext {
  old: UnitRow | undefined;
  post: PostRow;
  ledger: Ledger;
}

function rowOf(
  unit: Identifiable,
  print: Fingerprint | undefined,
  { old, post, ledger }: RowContext,
): UnitRow {
  const { hash, lead, sketch } = print ?? fingerprint(unit);
  const id = old?.id ?? mint(unit.kind, `${post.id} ${hash}`, ledger.taken);
  const words = old?.hash === hash ? old.sketch : sketch();
  return { id, post: post.id, hash, ...(lead === undefined ? {} : { lead }), sketch: words };
}

/** Parts that were gone and are back word for word. */
function reviveGone(
  known: readonly UnitRow[],
  prints: readonly Fingerprint[],
  found: readonly number[],
): Map<number, UnitRow> {
  const gone = new Map<string, UnitRow[]>();
  for (const row of known) {
    if (row.gone === undefined) continue;
    const key = `${kindOf(row.id)} ${row.hash}`;
    gone.set(key, [...(gone.get(key) ?? []), row]);
  }
  const revived = new Map<number, UnitRow>();
  if (gone.size === 0) return revived;
  prints.forEach((print, index) => {
    if (found[index] !== -1) return;
    const row = gone.get(`${print.kind} ${print.hash}`)?.shift();
    if (row !== undefined) revived.set(index, row);
  });
  return revived;
}

/** The nearest section above that is still there. */
function successorOf(
  place: number,
  living: readonly UnitRow[],
  kept: ReadonlySet<string>,
): string | undefined {
  const above = living.slice(0, place).reverse();
  return above.find((row) => row.id.startsWith('s') && kept.has(row.id))?.id;
}

function fingerprint(unit: Identifiable): Fingerprint {
  let sketch: string | undefined;
  return {
    kind: unit.kind,
    hash: hashOf(unit.text),
    lead: leadOf(unit.kind, unit.text),
    sketch: () => (sketch ??= sketchOf(unit.text, UNIT_SKETCH)),
  };
}

function fingerprintOf(row: UnitRow): Fingerprint {
  return { kind: kindOf(row.id), hash: row.hash, lead: row.lead, sketch: () => row.sketch };
}
