import { countTicks, mergeTicks, readTickFile, writeTickFile } from './tick-file.ts';
import { onTicksChange, readTicks, writeTicks } from './ticks.ts';
import type { Ticks } from './ticks.ts';

/** In bytes; a hundred thousand ticks take less. */
const LARGEST = 8_000_000;
const FILE_NAME = 'postshelf-ticks.json';

/** Lets one save all ticks as a file, and put those of a file to one's own. */
export function startTickFiles(): void {
  const box = document.querySelector('[data-tick-files]');
  const save = box?.querySelector<HTMLButtonElement>('button');
  const load = box?.querySelector<HTMLInputElement>('input[type="file"]');
  const said = box?.querySelector('[role="status"]');
  const count = box?.querySelector('[data-count]');
  if (!save || !load || !said || !count) return;
  const update = (): void => {
    const ticks = readTicks();
    count.textContent = holding(ticks);
    save.disabled = countTicks(ticks) === 0;
  };
  save.addEventListener('click', () => download(writeTickFile(readTicks())));
  load.addEventListener('change', () => {
    const [file] = load.files ?? [];
    if (file === undefined) return;
    void take(file).then((words) => (said.textContent = words));
    load.value = '';
  });
  onTicksChange(update);
  update();
}

/** Puts the ticks of a file to those on the device and says what came of it. */
async function take(file: File): Promise<string> {
  const name = `“${file.name}”`;
  if (file.size > LARGEST)
    return `${name} is too large to be a file of ticks. Nothing was changed.`;
  const others = readTickFile(await file.text());
  if (others === null)
    return `${name} is no file of ticks: take one that was saved here. Nothing was changed.`;
  const { ticks, added, known } = mergeTicks(readTicks(), others);
  if (added + known === 0) return `${name} holds no tick.`;
  if (added === 0) return `${name} holds ${counted(known)}, all of them here already.`;
  const rest =
    known === 0 ? '' : ` ${counted(known)} ${known === 1 ? 'was' : 'were'} here already.`;
  const words = `${counted(added)} added from ${name}.${rest}`;
  return writeTicks(ticks)
    ? words
    : `${words} But this browser keeps nothing for this page: they last until you leave it.`;
}

function holding(ticks: Ticks): string {
  const count = countTicks(ticks);
  if (count === 0) return 'No step is ticked yet.';
  const posts = Object.keys(ticks).length;
  return `${counted(count)} in ${String(posts)} ${posts === 1 ? 'post' : 'posts'}.`;
}

function counted(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'tick' : 'ticks'}`;
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = FILE_NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
