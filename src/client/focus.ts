import './parts/late.ts';
import { startFocusView } from './parts/focus-view.ts';

window.postshelfFocus = startFocusView;
