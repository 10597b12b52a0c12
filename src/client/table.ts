import { startMarks } from './parts/marks.ts';
import { startSorting } from './parts/sort-tables.ts';

startMarks();
startSorting();
