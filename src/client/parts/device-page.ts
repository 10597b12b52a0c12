import { counted, fileSize } from '../../data/wording.ts';
import { cacheName, cachesOf, keptPaths, openBuild } from './kept-build.ts';
import type { KeptBuild } from './kept-build.ts';
import { canKeep, isRefused, keepVisited, rootAddress, setRefused } from './keep-visited.ts';
import { saveFiles } from './save-files.ts';
import type { SaveEnd } from './save-files.ts';

/** The part of the page about this device: what is kept, keep everything, remove it. */
interface Device {
  state: HTMLElement;
  failure: HTMLElement;
  progress: HTMLElement;
  bar: HTMLProgressElement;
  saved: HTMLElement;
  buttons: HTMLElement;
  save: HTMLButtonElement;
  saveName: HTMLElement;
  size: HTMLElement;
  stop: HTMLButtonElement;
  remove: HTMLButtonElement;
}

/** What is said when not all could be kept. */
const FAILURES: Readonly<Record<Exclude<SaveEnd, 'done'>, string>> = {
  stopped: 'Stopped. What was loaded is kept; the rest follows when you go on.',
  offline: 'The network was lost. What was loaded is kept; the rest follows when you go on.',
  changed:
    'The hub was made anew meanwhile. Close its other pages, load this one again, and go on.',
  full: 'There is no room for more on this device. What was loaded is kept; free some space, or take an archive instead.',
};

export function startDevice(): void {
  const device = findDevice();
  if (device === null) return;
  if (!canKeep()) {
    device.state.textContent =
      location.protocol === 'file:'
        ? 'Opened from disk everything is on this device already. Pages of a host are kept only from an address that begins with https.'
        : 'This address does not begin with https, so the browser keeps no pages of it. Take an archive instead.';
    return;
  }
  device.save.addEventListener('click', () => void keepAll(device));
  device.remove.addEventListener('click', () => void removeAll(device));
  void showState(device);
  // The first page of a visit comes before its worker.
  if (!isRefused()) void navigator.serviceWorker.ready.then(() => showState(device));
}

async function showState(device: Device): Promise<void> {
  const kept = isRefused() ? null : await currentBuild();
  device.buttons.hidden = false;
  device.remove.hidden = kept === null;
  if (kept === null) {
    device.state.textContent = 'Nothing is kept on this device.';
    device.size.textContent = '';
    return;
  }
  const paths = await keptPaths(kept, rootAddress());
  const rest = kept.files.size - paths.length;
  const bytes = bytesOf(kept, paths);
  device.save.hidden = rest === 0;
  device.size.textContent = fileSize(bytesOf(kept, [...kept.files.keys()]) - bytes);
  device.state.textContent =
    rest === 0
      ? `The whole hub is kept on this device, its search included: ${counted(paths.length, 'file')}, ${fileSize(bytes)}. It opens without a network.`
      : `Pages that you open are kept on this device: ${counted(paths.length, 'file')}, ${fileSize(bytes)} so far. Search and the other pages need the network, or all pages kept.`;
}

async function keepAll(device: Device): Promise<void> {
  setRefused(false);
  device.failure.hidden = true;
  await keepVisited();
  await navigator.serviceWorker.ready;
  const build = await currentBuild();
  if (build === null) return fail(device, 'changed');
  const end = await saveWithProgress(device, build);
  if (end !== 'done') fail(device, end);
  await showState(device);
}

async function saveWithProgress(device: Device, build: KeptBuild): Promise<SaveEnd> {
  const paths = [...build.files.keys()];
  const total = bytesOf(build, paths);
  let saved = 0;
  const stopping = new AbortController();
  device.stop.onclick = () => {
    stopping.abort();
  };
  showSaving(device, true);
  const end = await saveFiles({
    build,
    root: rootAddress(),
    paths,
    signal: stopping.signal,
    onSaved: (bytes) => {
      saved += bytes;
      device.bar.value = saved / total;
      device.saved.textContent = `${fileSize(saved)} of ${fileSize(total)}`;
    },
  });
  showSaving(device, false);
  return end;
}

function showSaving(device: Device, isSaving: boolean): void {
  device.progress.hidden = !isSaving;
  device.stop.hidden = !isSaving;
  device.save.disabled = isSaving;
  device.remove.disabled = isSaving;
}

function fail(device: Device, end: Exclude<SaveEnd, 'done'>): void {
  device.failure.textContent = FAILURES[end];
  device.failure.hidden = false;
  device.saveName.textContent = end === 'changed' ? 'Keep all pages' : 'Keep the rest';
}

/** Takes everything of the hub off this device, and keeps nothing until the reader asks for it. */
async function removeAll(device: Device): Promise<void> {
  setRefused(true);
  const registration = await navigator.serviceWorker.getRegistration(rootAddress());
  await registration?.unregister();
  for (const name of await cachesOf(rootAddress())) await caches.delete(name);
  device.failure.hidden = true;
  device.save.hidden = false;
  device.saveName.textContent = 'Keep all pages';
  await showState(device);
}

/** What is kept of the build whose worker is at work. */
async function currentBuild(): Promise<KeptBuild | null> {
  const registration = await navigator.serviceWorker.getRegistration(rootAddress());
  const worker = registration?.active;
  if (worker === null || worker === undefined) return null;
  const build = await new Promise<string>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(String(data));
    };
    worker.postMessage('build', [port2]);
  });
  const root = rootAddress();
  return (await caches.has(cacheName(root, build))) ? openBuild(root, build) : null;
}

function bytesOf({ files }: KeptBuild, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (files.get(path)?.bytes ?? 0), 0);
}

function findDevice(): Device | null {
  const part = document.querySelector('[data-part="device"]');
  if (part === null) return null;
  const find = <T extends Element>(name: string, type: new () => T): T => {
    const found = part.querySelector(`[data-part="${name}"]`);
    if (found instanceof type) return found;
    throw new Error(`the page has no part ${name}`);
  };
  const progress = find('progress', HTMLElement);
  const bar = progress.querySelector('progress');
  const buttons = part.querySelector<HTMLElement>('.buttons');
  if (bar === null || buttons === null) return null;
  return {
    state: find('state', HTMLElement),
    failure: find('failure', HTMLElement),
    progress,
    bar,
    saved: find('saved', HTMLElement),
    buttons,
    save: find('save', HTMLButtonElement),
    saveName: find('save-name', HTMLElement),
    size: find('size', HTMLElement),
    stop: find('stop', HTMLButtonElement),
    remove: find('remove', HTMLButtonElement),
  };
}
