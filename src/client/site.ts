import { bringMarking } from './parts/bring-marking.ts';
import { startKeeping } from './parts/keep-visited.ts';
import { startMenu } from './parts/menu.ts';
import { startSearchDialog } from './parts/search-dialog.ts';
import { startTheme } from './parts/theme.ts';

startTheme();
startMenu();
startSearchDialog();
bringMarking();
startKeeping();
