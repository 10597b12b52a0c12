import { spawnSync } from 'node:child_process';

/**
 * Seconds of computing time that pandoc takes to read a text as Markdown and write its tree; null
 * when it is not installed.
 */
export function pandocSeconds(text: string): number | null {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null;
  const script = 'pandoc -f gfm -t json -o /dev/null; times';
  const { stdout, status } = spawnSync('sh', ['-c', script], { input: text, encoding: 'utf8' });
  const times = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(stdout);
  if (status !== 0 || times === null) return null;
  const [minutes = 0, seconds = 0, systemMinutes = 0, system = 0] = times.slice(1).map(Number);
  return 60 * (minutes + systemMinutes) + seconds + system;
}
