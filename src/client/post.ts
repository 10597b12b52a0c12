import { startContents } from './parts/contents.ts';
import { startCopyButtons } from './parts/copy-code.ts';
import { startMarks } from './parts/marks.ts';
import { startMovedFragments } from './parts/moved-fragment.ts';
import { startFocusLinks } from './parts/open-focus.ts';
import { PostProgress } from './parts/post-progress.ts';
import { startProgress } from './parts/progress-lines.ts';
import { startStepControls } from './parts/step-controls.ts';
import { startTaken } from './parts/taken.ts';
import { startUnknownStep } from './parts/unknown-step.ts';
import { readWalkthrough } from './parts/walkthrough.ts';

startMovedFragments();
startUnknownStep();
startCopyButtons();
startMarks();
startContents();
startTaken();

const walkthrough = readWalkthrough(document);
if (walkthrough !== null) {
  const progress = new PostProgress(walkthrough);
  startStepControls(progress);
  startProgress(progress);
  startFocusLinks(progress);
}
