import { startMenu } from './parts/menu.ts';
import { startSearchKey } from './parts/search-key.ts';
import { startTheme } from './parts/theme.ts';

startTheme();
startMenu();
startSearchKey();
