import './parts/late.ts';
import { stepMarkdown } from './parts/step-markdown.ts';

window.postshelfMarkdown = stepMarkdown;
