/** Imports one dump and prints how much memory that took: run by `npm run bench`. */
import { ingest } from '../ingest/ingest.ts';

const [dump = '', content = ''] = process.argv.slice(2);
const started = performance.now();
const { posts, issues } = await ingest({ dumps: [dump], content });
const errors = issues.filter((issue) => issue.severity === 'error');
if (errors.length > 0) throw new Error(errors[0]?.message);
const seconds = (performance.now() - started) / 1000;
const KILOBYTE = 1024;
const peak = process.resourceUsage().maxRSS * KILOBYTE;
console.log(JSON.stringify({ peak, posts: posts.length, seconds }));
