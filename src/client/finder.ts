import { Finder } from './parts/finder.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.finder');
if (dialog !== null) new Finder(dialog).start();
