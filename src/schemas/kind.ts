import { z } from 'zod';

/** What a reader gets from the post: steps to follow, a result, a piece of news, … */
export const KindSchema = z.enum([
  'walkthrough',
  'research',
  'announcement',
  'interview',
  'news',
  'customer-story',
]);

export type Kind = z.output<typeof KindSchema>;
