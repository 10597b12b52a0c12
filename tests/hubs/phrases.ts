import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDump } from '../../src/lib/parse-dump.ts';

/** Words that make a phrase: letters only, so that it is searched as it stands. */
const PLAIN_WORD = /^[A-Za-z]{2,}$/;
const PHRASE_WORDS = 4;

/** A post and a phrase from the middle of its own text. */
export interface Phrase {
  title: string;
  phrase: string;
}

/** One phrase for every post of a folder of dumps, picked when the test runs. */
export function phrasesOf(dumps: string): Phrase[] {
  return readdirSync(dumps)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => parseDump(readFileSync(join(dumps, file), 'utf8'), file).posts)
    .map(({ title, blocks }) => {
      const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : []));
      return { title, phrase: middlePhrase(paragraphs) };
    });
}

/** The phrase nearest to the middle of the text. */
function middlePhrase(paragraphs: readonly string[]): string {
  const phrases = paragraphs.flatMap((text) => {
    const words = text.split(/\s+/);
    const places = words.map((_, place) => words.slice(place, place + PHRASE_WORDS));
    return places.filter(
      (run) => run.length === PHRASE_WORDS && run.every((word) => PLAIN_WORD.test(word)),
    );
  });
  const phrase = phrases[Math.floor(phrases.length / 2)];
  if (phrase === undefined) throw new Error('a post without a phrase of plain words');
  return phrase.join(' ');
}
