import katex from 'katex';

/** Bounds on what a formula may ask of the renderer; text of strangers gets no more. */
const LIMITS = { maxSize: 50, maxExpand: 200 } as const;

/**
 * MathML of a formula in TeX, or null when it cannot be read: then show its source.
 * Macros do not last beyond the formula, and no formula can load or link anything.
 */
export function toMathMl(tex: string, display: boolean): string | null {
  try {
    return katex.renderToString(tex, {
      output: 'mathml',
      displayMode: display,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      // The usual red of a command that is not allowed is too faint on dark paper.
      errorColor: 'currentcolor',
      ...LIMITS,
    });
  } catch {
    return null;
  }
}
