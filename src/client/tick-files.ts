import { startTickFiles } from './parts/tick-files.ts';

startTickFiles();
