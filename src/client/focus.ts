import './parts/focus-address.ts';
import { startFocusView } from './parts/focus-view.ts';

window.postshelfFocus = startFocusView;
