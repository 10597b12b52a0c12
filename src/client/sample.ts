import { startCopyButtons } from './parts/copy-code.ts';
import { startLineLinks } from './parts/line-links.ts';

startCopyButtons();
startLineLinks();
