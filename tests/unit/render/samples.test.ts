import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bundledLanguages } from 'shiki/langs';
import { LANGUAGES } from '../../../src/lib/blocks/lang/languages.ts';
import { createHighlighter } from '../../../src/lib/render/highlighter.ts';
import { languageName } from '../../../src/lib/render/language-names.ts';
import { renderText } from './render-text.ts';

const PYTHON = 'def f(x: int = 1) -> str:\n    return "a"  # why';

test('tokens have classes of two letters and no style', async () => {
  const { html } = await renderText(`\`\`\`python\n${PYTHON}\n\`\`\``, ['python']);
  assert.match(html, /<span class="kw">def<\/span> <span class="fn">f<\/span>/);
  assert.match(html, /<span class="st">"a"<\/span>/);
  assert.match(html, /<span class="cm"># why<\/span>/);
  assert.ok(!html.includes('style='));
});

test('unquoted words of shell and YAML are plain', async () => {
  const shell = await renderText('```bash\ncp a.txt b.txt\n```', ['bash']);
  assert.match(shell.html, /<span class="fn">cp<\/span> a\.txt b\.txt<\/code>/);
  const yaml = await renderText('```yaml\nname: lamp\n```', ['yaml']);
  assert.match(yaml.html, /<span class="kw">name<\/span>: lamp<\/code>/);
});

test('a sample names its language, role and id, and stays out of the index of the prose', async () => {
  const { html } = await renderText('```python\nx\n```');
  assert.match(
    html,
    /<figure class="sample" data-lang="python" data-role="code" id="sample0" data-pagefind-ignore="all">/,
  );
  assert.match(
    html,
    /<span class="lang">Python<\/span><button class="copy" type="button" data-copy="">/,
  );
});

test('a sample says what the saved text has lost', async () => {
  const flat = await renderText('```python\nif x:\ny()\n```');
  assert.match(flat.html, /Python<\/span><span class="doubt">indentation lost<\/span><button/);
  const whole = await renderText('```python\nif x:\n    y()\n```');
  assert.ok(!whole.html.includes('doubt'));
});

test('output says that it is output', async () => {
  const plain = await renderText('```text output\ndone\n```');
  assert.match(plain.html, /data-role="output".*<span class="lang">Output<\/span>/);
  const json = await renderText('```json output\n{}\n```');
  assert.match(json.html, /<span class="lang">Output, JSON<\/span>/);
});

test('a language without a grammar is shown plain', async () => {
  const { html } = await renderText('```klingon\n<a & b>\n```', ['klingon']);
  assert.match(html, /<code>&#x3C;a &#x26; b><\/code>/);
});

test('a session tells prompts, commands and output apart', async () => {
  const { html } = await renderText('```bash\n$ pip install x \\\n    --upgrade\nDone\n$ ls\n```');
  assert.match(
    html,
    /<code><span class="pr">\$ <\/span>pip install x \\\n {4}--upgrade\n<span class="out">Done<\/span>\n<span class="pr">\$ <\/span>ls<\/code>/,
  );
  assert.match(html, /data-copy="commands">Copy commands</);
});

test('every language that can be told has a name for readers, and colours', async () => {
  const highlighter = createHighlighter();
  for (const { lang } of LANGUAGES) {
    assert.notEqual(languageName(lang), lang);
    assert.ok(lang === 'text' || Object.hasOwn(bundledLanguages, lang), lang);
  }
  const samples = {
    makefile: '.PHONY: all\nall:\n\trm -rf $(OUT) # gone',
    toml: '[books]\nname = "Dune"',
    powershell: 'Get-Book -Title "Dune" | Write-Host',
  };
  for (const [lang, code] of Object.entries(samples)) {
    const classes = (): string[] =>
      highlighter.tokens(code, lang).flatMap((line) => line.flatMap((token) => token.class ?? []));
    assert.deepEqual(classes(), [], `${lang} is coloured before it is loaded`);
    await highlighter.load([lang]);
    assert.ok(new Set(classes()).size > 0, lang);
  }
});

test('highlighting changes no character of the code', async () => {
  const highlighter = createHighlighter();
  const langs = ['python', 'bash', 'json', 'yaml', 'javascript', 'html'];
  await highlighter.load(langs);
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, '')),
    fc.constantFrom('def f():', '  "a" # b', '$ x | y', '{"a": [1]}', '<p class=x>', '\t- k: "v'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom(...langs), (lines, lang) => {
      const tokens = highlighter.tokens(lines.join('\n'), lang);
      const text = tokens.map((row) => row.map((token) => token.text).join('')).join('\n');
      assert.equal(text, lines.join('\n'));
    }),
    { numRuns: 200 },
  );
});
