/** Parses one dump and prints how much memory that took: run by `npm run bench`. */
import { readAndParse } from '../../parse/read-posts.ts';
import { openPrediction } from '../../parse/write-prediction.ts';

const [dump = '', folder = ''] = process.argv.slice(2);
const started = performance.now();
const output = openPrediction(dump, folder);
let posts = 0;
for (const { post } of readAndParse(dump)) {
  output.add(post);
  posts += 1;
}
output.close();
const seconds = (performance.now() - started) / 1000;
const KILOBYTE = 1024;
const peak = process.resourceUsage().maxRSS * KILOBYTE;
console.log(JSON.stringify({ peak, posts, seconds }));
