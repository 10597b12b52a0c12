import { startContents } from './parts/contents.ts';
import { startCopyButtons } from './parts/copy-code.ts';
import { startMarks } from './parts/marks.ts';

startCopyButtons();
startMarks();
startContents();
