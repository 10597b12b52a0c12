import { startSorting } from './parts/sort-tables.ts';

startSorting();
