import { startFilters } from './parts/filters.ts';

startFilters();
