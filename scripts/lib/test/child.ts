import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ChildResult {
  /** Exit code; null when a signal ended it. */
  code: number | null;
  /** Why it did not end by itself: a signal, the time limit, or no start at all. */
  broken: string | null;
  /** The end of what it printed. */
  output: string;
}

/** Characters kept of what a child prints: enough for an error, not for a flood. */
const KEPT_OUTPUT = 20_000;

export interface ChildOptions {
  cwd: string;
  /** Milliseconds after which the child is ended. */
  limit: number;
  env?: Record<string, string>;
}

/** Runs node with arguments; resolves whatever happens to the child. */
export function runNode(args: readonly string[], options: ChildOptions): Promise<ChildResult> {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...inheritedEnv(), ...options.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let late = false;
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, options.limit);
  return new Promise((resolve) => {
    const end = (code: number | null, broken: string | null): void => {
      clearTimeout(timer);
      resolve({ code, broken, output });
    };
    child.once('error', (error) => end(null, error.message));
    child.once('exit', (code, signal) => {
      if (late) end(code, `ended after ${options.limit / 1000} s`);
      else end(code, signal === null ? null : `ended by ${signal}`);
    });
  });
}

/** Hundreds of processes read the same modules: what was compiled once is kept for the next. */
const COMPILED = join(tmpdir(), 'postshelf-compiled');

/** Without node's mark of a nested test run, which would send the child's report elsewhere. */
function inheritedEnv(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { NODE_COMPILE_CACHE: COMPILED, ...process.env };
  delete env['NODE_TEST_CONTEXT'];
  return env;
}
