import { z } from 'zod';

/** A date with the precision that is known, and never more: `2021-04-15`, `2021-04` or `2021`. */
export const PublishedSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'expected YYYY, YYYY-MM or YYYY-MM-DD',
  );
