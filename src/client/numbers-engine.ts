import { startNumbers } from './parts/numbers-page.ts';

const page = document.querySelector<HTMLElement>('[data-numbers]');
if (page !== null) startNumbers(page);
