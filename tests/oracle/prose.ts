import fc from 'fast-check';

const AGENTS = [
  ...['The training job', 'A small team', 'Our model', 'The new service', 'Each worker'],
  ...['The scheduler', 'Every request', 'A managed endpoint', 'The data set', 'This approach'],
];
const ACTS = [
  ...['reads', 'stores', 'compares', 'improves', 'writes', 'needs', 'replaces', 'measures'],
  ...['doesn’t change', 'takes over'],
];
const THINGS = [
  ...['the checkpoints of the last run', 'a folder of images', 'the weights and the logs'],
  ...['several hundred records', 'what the customers asked for', 'the results of two experiments'],
  ...['the price of a spot instance', 'a list of labelled sentences', 'the container image'],
];
const TAILS = [
  ...['before the next epoch begins', 'without any extra cost', 'when the queue is empty'],
  ...['in about a quarter of the time', 'because the team’s budget is small', 'as we show below'],
  ...['and keeps a copy in the bucket', 'so that nobody has to wait for it'],
];

/** One sentence of running text, curly apostrophes as in print. */
export const sentence = fc
  .tuple(pick(AGENTS), pick(ACTS), pick(THINGS), pick(TAILS))
  .map((words) => `${words.join(' ')}.`);

/** Two to four sentences. */
export const prose = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((sentences) => sentences.join(' '));

/** A section heading of a few words. */
export const headingText = fc
  .tuple(
    pick(['Preparing', 'Training', 'Deploying', 'Evaluating', 'Understanding', 'Monitoring']),
    pick(['the model', 'your data', 'the endpoint', 'a pipeline', 'the results', 'the notebook']),
    pick(['', ' at scale', ' step by step', ' with spot instances', ' for production']),
  )
  .map((words) => `${words[0]} ${words[1]}${words[2]}`);

/** The title of a post. */
export const titleText = fc
  .tuple(
    pick(['Build', 'Scale', 'Speed up', 'Rethink', 'Automate']),
    pick(['image search', 'speech recognition', 'fraud detection', 'document review', 'forecasts']),
    pick(['with a small cluster', 'on a budget', 'for every language', 'in the open']),
  )
  .map((words) => words.join(' '));

/** What an item of a bullet list says: a few words or a sentence. */
export const bulletText = fc.oneof(
  sentence,
  fc.tuple(pick(ACTS), pick(THINGS)).map(([act, thing]) => `It ${act} ${thing}`),
);

/** One step of a procedure. */
export const stepText = fc
  .tuple(
    pick(['Open', 'Choose', 'Enter', 'Create', 'Review', 'Select', 'Copy']),
    pick(['the role', 'a name for the job', 'the bucket', 'the console', 'a new notebook']),
    pick(['', ' on the left', ' that you made before', ' and wait a minute']),
  )
  .map((words) => `${words[0]} ${words[1]}${words[2]}.`);

/** A paragraph that announces steps. */
export const stepsLeadIn = pick(['create the job', 'set up the account', 'start the endpoint']).map(
  (task) => `To ${task}, complete the following steps:`,
);

/** A paragraph that announces bullets. */
export const bulletsLeadIn = pick(['parts', 'advantages', 'limits', 'requirements']).map(
  (noun) => `The solution has the following ${noun}:`,
);

/** A paragraph that announces code. */
export const codeLeadIn = pick(['load the data', 'define the estimator', 'read the answer']).map(
  (task) => `We use the following code to ${task}:`,
);

const NAMES = ['Ada Lindqvist', 'Bence Okafor', 'Carla Mendes', 'Dmitri Vale', 'Esther Wang'];
const ROLES = ['a machine learning engineer', 'a solutions architect', 'a research scientist'];

/** Different authors, each with a biography. */
export const bios = fc
  .uniqueArray(pick(NAMES), { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map(bio)));

function bio(name: string): fc.Arbitrary<{ name: string; text: string }> {
  return fc
    .tuple(pick(ROLES), pick(['hiking', 'old radios', 'cooking for friends']))
    .map(([role, hobby]) => ({
      name,
      text: `${name} is ${role} at AWS. Outside of work, the garden and ${hobby} fill the day.`,
    }));
}

function pick<T>(items: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...items);
}
