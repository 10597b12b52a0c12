import { type Clue } from './clue.ts';

const STEPS = ['none', 'few', 'most', 'all'] as const;

/** The step of a share: none, less than half, half and more, all. */
function stepOf(share: number): number {
  if (share <= 0) return 0;
  if (share < 0.5) return 1;
  return share < 1 ? 2 : 3;
}

/** Whether a short line looks back or ahead. */
export const TOPIC_CLUES: readonly Clue[] = [
  {
    name: 'topic',
    says: STEPS.flatMap((above) =>
      STEPS.map((below) => `has ${above} of its words above and ${below} below`),
    ),
    value: ({ context: { topic } }) =>
      topic.above < 0 ? -1 : stepOf(topic.above) * STEPS.length + stepOf(topic.below),
  },
];
