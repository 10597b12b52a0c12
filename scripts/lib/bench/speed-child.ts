/** Does one kind of work on a text again and again and prints how long that took: run by `npm run bench`. */
import { readFileSync } from 'node:fs';
import { settledSeconds } from './measure.ts';
import { WORKS } from './pipeline.ts';

const [name = '', path = ''] = process.argv.slice(2);
const work = WORKS[name];
if (!work) throw new Error(`No work is called ${name}.`);
const text = readFileSync(path, 'utf8');
console.log(
  JSON.stringify(
    settledSeconds(() => {
      work(text);
    }),
  ),
);
