import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTableRows, readableRows, stretchAround } from '../../../src/lib/search/table-rows.ts';

/** The signs as they can be read here: beginning of a row, of a cell, end of a table. */
const SIGNS: Readonly<Record<string, string>> = { '\u2062': '⟦', '\u2063': '¦', '\u2064': '⟧' };
const shown = (text: string): string =>
  text.replace(/[\u2062-\u2064]/g, (sign) => SIGNS[sign] ?? '');
const hidden = (text: string): string =>
  Object.entries(SIGNS).reduce((now, [sign, name]) => now.replaceAll(name, sign), text);

test('rows and cells of tables get their signs, empty cells none', () => {
  const html =
    '<p>a</p><table><thead><tr><th scope="col"></th> <th scope="col">Lamp</th> <th></th></tr></thead>' +
    '<tbody><tr><th scope="row"><code>b</code></th> <td class="n">4<span>, best</span></td> <td>W</td></tr></tbody></table><p>c</p>';
  assert.equal(
    shown(markTableRows(html)),
    '<p>a</p><table><thead><tr><th scope="col"></th> <th scope="col">⟦Lamp</th> <th></th></tr></thead>' +
      '<tbody><tr><th scope="row">⟦<code>b</code></th> <td class="n">¦4<span>, best</span></td> <td>¦W</td></tr></tbody></table> ⟧ <p>c</p>',
  );
  const empty = '<tr><td> </td><td><b></b></td></tr>';
  assert.equal(markTableRows(empty), empty);
});

test('what a page has of such signs itself goes into no index', () => {
  assert.equal(markTableRows('<p>2\u2062x and\u2063 \u2064</p>'), '<p>2x and </p>');
});

test('readers see points between cells and strokes between rows', () => {
  const rows = hidden('⟦Lamp ¦4 W. ⟦Buoy. ¦2 W. ⟧ And so on.');
  assert.equal(readableRows(rows), 'Lamp · 4 W. / Buoy · 2 W. And so on.');
  const marked = hidden('<mark>⟦Lamp.</mark> ¦4 <mark>W.</mark> <mark>⟦Buoy</mark> ⟧');
  assert.equal(readableRows(marked), '<mark>Lamp</mark> · 4 <mark>W.</mark> / <mark>Buoy</mark>');
  assert.equal(readableRows('no table / at · all'), 'no table / at · all');
});

test('a word belongs to its row, or to the text between tables', () => {
  const words = hidden('In it: ⟦Lamp ¦4 W ⟦one ⟦Buoy ¦2 W ⟧ Read with care. ⟦End').split(' ');
  const at = (word: string, within: [number, number] = [0, words.length]): string => {
    const place = words.findIndex((one) => one.includes(word));
    return shown(words.slice(...stretchAround(words, place, within)).join(' '));
  };
  assert.equal(at('Lamp'), '⟦Lamp ¦4 W');
  assert.equal(at('4'), '⟦Lamp ¦4 W');
  assert.equal(at('one'), '⟦one');
  assert.equal(at('2'), '⟦Buoy ¦2 W');
  assert.equal(at('End'), '⟦End');
  assert.equal(at('it'), 'In it:');
  assert.equal(at('with'), 'Read with care.');
  assert.equal(at('with', [11, 12]), 'with');
  assert.equal(at('it', [1, 4]), 'it:');
  assert.equal(at('4', [3, 4]), '¦4');
});
