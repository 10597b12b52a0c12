import { asNumber, type Signs } from './sign.ts';

/** Where the upper heading stands in the outline so far. */
export interface OpeningState {
  /** The upper heading is itself below another. */
  below: boolean;
  /** The heading beside and before it has some below it. */
  brotherOpened: boolean;
  /** Share of the headings so far that have some below them. */
  opened: number;
}

/** Signs from the levels before. */
export const STATE_SIGNS: Signs<OpeningState> = [
  {
    name: 'below',
    about: 'the depth reached',
    of: ({ below }) => asNumber(below),
  },
  {
    name: 'brother opened',
    about: 'what stands below the section beside it',
    of: ({ brotherOpened }) => asNumber(brotherOpened),
  },
  {
    name: 'opened',
    about: 'how the post is divided so far',
    of: ({ opened }) => opened,
  },
];
