/** A figure as it is shown, cut before a unit in words. */
export interface FigureParts {
  number: string;
  gap: string;
  /** Empty where the unit is short, and stays with its number: `%`, `ms`. */
  unit: string;
}

const PARTS = /^(?<number>.*\d\S?)(?<gap>[ \u202f])(?<unit>\D{4,})$/u;

/** A number stays whole; what is long about a figure is its unit: `300 images/s`. */
export function figureParts(text: string): FigureParts {
  const { number = text, gap = '', unit = '' } = PARTS.exec(text)?.groups ?? {};
  return { number, gap, unit };
}
