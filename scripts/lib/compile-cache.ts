/**
 * Loaded before each command (`node --import`): keeps what the engine made of the sources, of which it
 * would otherwise strip the types at each start. Where nothing can be written, nothing is kept.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));
