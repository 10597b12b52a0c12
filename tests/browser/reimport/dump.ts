/** Columns of a table as a dump parts them. */
const TAB = '\u00a0 \u00a0 ';

/** A dump with two walkthroughs, as it is imported first. */
export const BEFORE = `Hang a shelf that carries thirty readers with Amazon S3

A shelf of our own hangs in the reading room since spring. This post shows how it was hung, and what it carries.

Shelf${TAB}Load${TAB}Price
Oak${TAB}40 kg${TAB}$90
Pine${TAB}25 kg${TAB}$40
Glass${TAB}15 kg${TAB}$120

Mark the wall

To mark the wall, complete the following steps:

  1. Hold the level against the wall at the height of your eyes.
  2. Draw a thin line with a soft pencil along its upper edge.
  3. Measure the distance between both holes of the shelf twice.
  4. Write the distance down:

import shelves

distance = shelves.measure("oak", holes=2)
print(distance)

  5. Transfer both holes to the line on the wall.

Drill and hang

To drill the holes, complete the following steps:

  1. Look for pipes behind the wall with the detector.
  2. Drill slowly until the tape on the drill touches the wall.
  3. Blow the dust out of both holes and put the plugs in.

What it costs each month is no subject here.

shelves hang --wall north --holes 2
shelves check --load 30

Take it down again

Remove the screws when you have finished, and fill both holes.

Read More
Count the books of a shelf every night with AWS Lambda

A camera looks at the shelf at midnight and a function counts the backs of all books that it can tell apart.

Prepare the camera

To prepare the camera, complete the following steps:

  1. Screw the camera to the opposite wall at the height of the shelf.
  2. Point it so that both ends of the shelf are in the picture.
  3. Cover the little lamp beside the lens with black tape.

Count

The function runs once a night and writes a single number into a table.

Read More
`;

/** One edit of the dump: what stands there, and what stands there afterwards. */
type Edit = readonly [from: string, to: string];

const EDITS: readonly Edit[] = [
  // A new step pushes the others on.
  [
    '  2. Draw a thin line',
    '  2. Ask somebody to hold the other end of it.\n  3. Draw a thin line',
  ],
  // A reworded one.
  [
    'Measure the distance between both holes of the shelf twice.',
    'Measure the distance between both holes of the shelf three times, to be sure.',
  ],
  // A renamed section.
  ['\nDrill and hang\n', '\nDrill both holes and hang it\n'],
  // A sample that grows, and one that goes.
  ['print(distance)', 'print("distance", distance)'],
  ['shelves hang --wall north --holes 2\nshelves check --load 30\n\n', ''],
  // A step that moves to the front.
  ['  3. Blow the dust out of both holes and put the plugs in.\n', ''],
  [
    '  1. Look for pipes behind',
    '  1. Blow the dust out of both holes and put the plugs in.\n  2. Look for pipes behind',
  ],
  ['  2. Drill slowly until', '  3. Drill slowly until'],
  // A step that goes.
  ['  3. Cover the little lamp beside the lens with black tape.\n', ''],
  // Another row in the table, another title.
  [`Glass${TAB}15 kg`, `Steel${TAB}80 kg${TAB}$150\nGlass${TAB}15 kg`],
  [
    'Hang a shelf that carries thirty readers with Amazon S3',
    'How to hang a shelf that thirty readers share with Amazon S3',
  ],
  [
    'Count the books of a shelf every night with AWS Lambda',
    'Counting books at midnight with AWS Lambda and a camera',
  ],
];

/** The dump after its posts were edited. */
export function edited(): string {
  return EDITS.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the dump has no "${from}"`);
    return text.replace(from, () => to);
  }, BEFORE);
}
