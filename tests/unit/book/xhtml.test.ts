import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasFormulas, toXhtml, xmlText } from '../../../src/lib/book/xhtml.ts';

function xhtml(prose: string): string {
  return toXhtml(
    `<!doctype html><html><body><main><div class="prose">${prose}</div></main></body></html>`,
  );
}

const CASES: readonly [name: string, html: string, book: string][] = [
  ['prose stays', '<p>One &amp; <em>two</em></p>', '<p>One &amp; <em>two</em></p>'],
  ['void elements are closed', '<p>a<br>b</p>', '<p>a<br/>b</p>'],
  ['what is pressed goes', '<p>a<button>Copy</button></p>', '<p>a</p>'],
  ['what runs goes', '<p onclick="x()">a</p><script>x()</script>', '<p>a</p>'],
  [
    'marks go, and captions that held nothing else',
    '<figure><figcaption><a class="mark" href="#a">a</a></figcaption><p>b</p></figure>',
    '<figure><p>b</p></figure>',
  ],
  ['unknown elements leave their text', '<p><x-y>a</x-y></p>', '<p>a</p>'],
  [
    'a link within the post stays',
    '<p id="a"><a href="#a">b</a></p>',
    '<p id="a"><a href="#a">b</a></p>',
  ],
  [
    'a link to nowhere becomes its text',
    '<p><a href="#gone">b</a><a href="../code/x.html">c</a></p>',
    '<p>bc</p>',
  ],
  ['no scheme but those of the web', '<p><a href="javascript:x()">b</a></p>', '<p>b</p>'],
  [
    'addresses are written as the web wants them',
    '<p><a href="https://a.test/ü b&amp;c">b</a></p>',
    '<p><a href="https://a.test/%C3%BC%20b&amp;c">b</a></p>',
  ],
  ['an address that is none becomes its text', '<p><a href="https://">b</a></p>', '<p>b</p>'],
  [
    'code keeps every blank',
    '<pre><code>a\n  b &lt; c\n</code></pre>',
    '<pre><code>a\n  b &lt; c\n</code></pre>',
  ],
  [
    'cells keep their spans',
    '<table><tbody><tr><td colspan="2" style="x">a</td></tr></tbody></table>',
    '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
  ],
  ['signs that XML lacks are replaced', '<p>a\u0007b</p>', '<p>a\uFFFDb</p>'],
];

for (const [name, html, book] of CASES)
  test(name, () => {
    assert.equal(xhtml(html), book);
  });

test('a formula keeps its parts and says how it was written', () => {
  const html = xhtml(
    '<p><math><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation encoding="application/x-tex">\\frac12</annotation></semantics></math></p>',
  );
  assert.equal(
    html,
    '<p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="\\frac12"><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac></semantics></math></p>',
  );
  assert.equal(hasFormulas(html), true);
});

test('the sign that KaTeX puts behind a function in an index goes', () => {
  const html = xhtml('<math><msub><mi>x</mi><mi>max</mi><mo>\u2061</mo></msub></math>');
  assert.match(html, /<msub><mi>x<\/mi><mi>max<\/mi><\/msub>/);
});

test('a formula that no reader could show stands as it was written', () => {
  const html = xhtml('<math><msub><mi>x</mi></msub><annotation>x_</annotation></math>');
  assert.equal(html, '<code>x_</code>');
  assert.equal(hasFormulas(html), false);
});

test('half a pair of surrogates is replaced', () => {
  assert.equal(xmlText('a\uD800b"<'), 'a\uFFFDb&quot;&lt;');
});
