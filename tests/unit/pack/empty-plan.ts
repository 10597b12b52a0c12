import type { BuildPlan } from '../../../scripts/lib/build/plan.ts';
import { ROOT } from '../../../scripts/lib/root.ts';

/** A plan of a build that names no folder but the project's own. */
export const EMPTY_PLAN: BuildPlan = {
  root: ROOT,
  dumps: '',
  content: '',
  out: '',
  cache: '',
  noindex: false,
  withSource: false,
  verbose: false,
  remarks: [],
};
