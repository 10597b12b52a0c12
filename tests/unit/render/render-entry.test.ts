import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderText } from './render-text.ts';

test('sections are numbered in the margin and in the contents', async () => {
  const { html, outline } = await renderText(
    '### Early\n\n## One\n\n### Under\n\n#### Deep\n\n## Two',
  );
  assert.match(html, /<h2 id="section1"><a class="mark" href="#section1"[^>]*>§2<\/a>One<\/h2>/);
  assert.deepEqual(
    outline.map(({ mark, text, level }) => [mark, text, level]),
    [
      ['§1', 'Early', 3],
      ['§2', 'One', 2],
      ['§2.1', 'Under', 3],
      ['§2.1a', 'Deep', 4],
      ['§3', 'Two', 2],
    ],
  );
});

test('an outermost ordered list is a procedure with addressable steps', async () => {
  const { html } = await renderText('3. Open the form.\n4. Choose **Save**.\n   1. Wait.');
  assert.match(html, /<ol class="steps" start="3" data-procedure="procedure0">/);
  assert.match(html, /<li class="step" id="step-step0" data-step="3">/);
  assert.match(html, /aria-label="Link to step 4">4<\/a>/);
  assert.match(html, /<ol><li id="step-step2" data-step="1">Wait\.<\/li><\/ol>/);
});

test('a procedure that is interrupted stays one, a new one has a name of its own', async () => {
  const { html } = await renderText('1. Open.\n\n## Wait\n\n2. Close.\n\n## Then\n\n1. Go.');
  const names = [...html.matchAll(/data-procedure="(\w+)"/g)].map((match) => match[1]);
  assert.deepEqual(names, ['procedure0', 'procedure0', 'procedure1']);
});

test('a deeper list that does not start at 1 keeps its number', async () => {
  const { html } = await renderText('- See:\n\n  4. this');
  assert.match(
    html,
    /<ul><li>See:<ol start="4"><li id="step-step0" data-step="4">this<\/li><\/ol><\/li><\/ul>/,
  );
});

test('a caption that names a table is the title of the table that it touches', async () => {
  const table = '| a |\n| - |\n| b |';
  const caption = '<Figure>\n  Table 1: Trays\n</Figure>';
  for (const body of [`${caption}\n\n${table}`, `${table}\n\n${caption}`]) {
    const { html } = await renderText(body);
    assert.match(html, /<figcaption>.*<span>Table 1: Trays<\/span><\/figcaption>/);
    assert.ok(!html.includes('not part of the saved text'));
  }
  const apart = await renderText(`${caption}\n\nWords.\n\n${table}`);
  assert.match(apart.html, /not part of the saved text/);
  const picture = await renderText(`<Figure>\n  Figure 1: Trays\n</Figure>\n\n${table}`);
  assert.match(picture.html, /not part of the saved text/);
});

test('an alternative text that its caption repeats is shown once', async () => {
  const same = await renderText(
    '<Figure alt="A tray, open.">\n  Figure 1: A tray, open\n</Figure>',
  );
  assert.ok(!same.html.includes('class="alt"'));
  const more = await renderText('<Figure alt="A closed tray">\n  Figure 1: A tray\n</Figure>');
  assert.match(more.html, /<p class="alt">A closed tray<\/p>/);
  const alone = await renderText('<Figure alt="A closed tray" />');
  assert.match(alone.html, /<p class="alt">A closed tray<\/p>/);
});

test('a table without a head has no head row, numbers stand at the right', async () => {
  const { html } = await renderText('|  |  |\n| - | - |\n| small | 1.5 ms |');
  assert.ok(!html.includes('<thead>'));
  assert.match(
    html,
    /<th scope="row">small<\/th> <td class="n" id="table0-r1c2" data-v="0\.0015">1\.5 ms<\/td>/,
  );
});

test('the head of a column of numbers stands at the right with them', async () => {
  const { html } = await renderText('| a | b |\n| - | - |\n| x | 1,000 |\n| y | – |');
  assert.match(html, /<th scope="col">a<\/th> <th scope="col" class="n">b<\/th>/);
  assert.match(html, /<td>–<\/td>/);
});

test('the best value is marked where the direction is known, the unit stands in the head', async () => {
  const head = '| Model | Latency | Hue |\n| - | - | - |\n';
  const { html } = await renderText(`${head}| Owl | 1.2 s | 7 |\n| Wren | 900 ms | 9 |`);
  assert.equal(html.match(/class="n best"/g)?.length, 1);
  assert.match(html, /class="n best"[^>]*data-v="0\.9">900 ms<span/);
  assert.match(html, /best of its column/);
  const one = await renderText(`${head}| Owl | 12 ms | 7 |\n| Wren | 12 ms | 9 |`);
  assert.ok(!one.html.includes('best'));
  assert.match(one.html, /Latency <span class="unit">ms<\/span><\/th>/);
});

test('in a transposed table the best of each row is marked', async () => {
  const rows = '| Recall | 0.9 | 0.8 |\n| Latency (ms) | 12 | 7 |';
  const { html } = await renderText(`| Measure | Owl | Wren |\n| - | - | - |\n${rows}`);
  assert.match(html, /r1c2"[^>]*>0\.9<span.*r2c3"[^>]*>7<span/);
  assert.match(html, /best of its row/);
});

test('a footnote below a table stands with it, and is no lost picture', async () => {
  const note = '<Figure>\n  \\*Measured at night.\n</Figure>';
  const { html } = await renderText(`| a | b\\* |\n| - | - |\n| x | 1 |\n\n${note}`);
  assert.match(html, /<p class="note">\*Measured at night\.<\/p>/);
  assert.ok(!html.includes('not part of the saved text'));
});

test('a formula becomes MathML, a broken one shows its source', async () => {
  const good = await renderText('$$\n\\frac{a}{b}\n$$');
  assert.match(
    good.html,
    /<div class="formula"[^>]*><span class="katex"><math[^>]*display="block">/,
  );
  const broken = await renderText('$$\n\\frac{a\n$$');
  assert.match(broken.html, /<code class="tex">\\frac\{a<\/code>/);
});

test('a formula in a line that may be wider than a phone can be scrolled by itself, a short one is a word', async () => {
  const terms = Array.from({ length: 9 }, (_, place) => `w_{${String(place)}}`).join(' + ');
  const long = await renderText(`The loss $$L(u, v) = ${terms}$$ is the sum.`);
  assert.match(
    long.html,
    /loss <span class="formula" tabindex="0" role="group" aria-label="formula 1"><span class="katex"><math/,
  );
  const short = await renderText(
    'The area $$a_{1} \\leq \\boldsymbol{b}$$ and $$\\operatorname{softmax}(x)$$.',
  );
  assert.ok(!short.html.includes('class="formula"'), short.html);
});

test('a formula cannot link, load or run anything', async () => {
  for (const tex of [
    '\\href{javascript:alert(1)}{x}',
    '\\includegraphics{a.png}',
    '\\htmlId{a}{b}',
  ]) {
    const { html } = await renderText(`$$\n${tex}\n$$`);
    assert.ok(!/<a |<img|id="a"/.test(html), html);
  }
});

test('a lost figure shows caption and alternative text', async () => {
  const { html } = await renderText('<Figure alt="A form">The form</Figure>');
  assert.match(
    html,
    /<figure class="lost"><svg.*<figcaption>The form<\/figcaption><p class="alt">A form<\/p>/,
  );
});

test('a biography has initials and names the author once', async () => {
  const { html } = await renderText('<Bio name="Ada Field">Ada Field writes.</Bio>');
  assert.match(
    html,
    /<section class="bio" aria-label="About Ada Field"><span class="ring"[^>]*>AF</,
  );
  assert.equal(html.split('Ada Field').length - 1, 2);
});

test('a biography that does not begin with the name gets it above', async () => {
  const { html } = await renderText('<Bio name="Ada Field">She writes.</Bio>');
  assert.match(html, /<p class="name">Ada Field<\/p><p>She writes\.<\/p>/);
});

test('the words of a table stand apart where only its text is read', async () => {
  const { html } = await renderText('| tray | lid |\n| - | - |\n| oak | tin |\n| ash | zinc |');
  const text = html
    .slice(html.indexOf('<table'), html.indexOf('</table>'))
    .replaceAll(/<[^>]*>/g, '');
  assert.deepEqual(text.trim().split(/\s+/), ['tray', 'lid', 'oak', 'tin', 'ash', 'zinc']);
});
