import { FoundBar } from './parts/found-bar.ts';
import { findMarked } from './parts/find-marked.ts';
import { markingOf } from './parts/mark-address.ts';

const main = document.querySelector('main');
const asked = markingOf(new URLSearchParams(location.search));
const places = main === null ? [] : findMarked(main, asked);
if (main !== null) new FoundBar(places, asked).show();
