/** Blanks between two sentences: after a mark that ends one, before what one may begin with. */
const BETWEEN = /(?<=[.!?…]["”’)]?)\s+(?=[\p{Lu}\d“"(])/u;

/** The sentences of a text whose lines are paragraphs, with single blanks inside. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/\s+/g, ' ').trim().split(BETWEEN))
    .filter((sentence) => sentence !== '');
}
