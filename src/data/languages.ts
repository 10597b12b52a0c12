export { languageName } from '../lib/render/language-names.ts';
