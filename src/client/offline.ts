import { startDevice } from './parts/device-page.ts';

startDevice();
