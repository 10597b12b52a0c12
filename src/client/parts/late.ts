import type { PostProgress } from './post-progress.ts';
import type { Step } from './walkthrough.ts';

declare global {
  /** What scripts bring that a post loads only when somebody asks for it. */
  interface Window {
    postshelfFocus?: (progress: PostProgress) => void;
    postshelfMarkdown?: (step: Step) => string;
  }
}
