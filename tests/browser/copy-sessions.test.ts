import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { browserTest } from './harness/browser.ts';
import { DESK_LIGHT } from './harness/looks.ts';
import { PLACES, folderAddress } from './harness/places.ts';
import { samplePage } from './harness/sample-page.ts';
import { visit } from './harness/visit.ts';

interface Case {
  name: string;
  lang: string;
  code: string;
  /** What the first button puts on the clipboard; the second always the whole code. */
  typed: string;
}

const CASES: readonly Case[] = [
  { name: 'one command', lang: 'bash', code: '$ tray list', typed: 'tray list' },
  {
    name: 'output in between, blank lines around it',
    lang: 'bash',
    code: '$ tray list\nname   size\n\nsmall  3\n\n$ tray open small\nopened\n',
    typed: 'tray list\ntray open small',
  },
  {
    name: 'a command over several lines',
    lang: 'bash',
    code: '$ tray make \\\n    --size 3 \\\n    --name small\nmade small',
    typed: 'tray make \\\n    --size 3 \\\n    --name small',
  },
  {
    name: 'continuation lines with a mark of their own',
    lang: 'bash',
    code: '$ for t in a b; do\n>   tray open $t\n> done\na\nb',
    typed: 'for t in a b; do\n  tray open $t\ndone',
  },
  {
    name: 'comments between commands',
    lang: 'bash',
    code: '# First the tray\n$ tray make # small\n# then its lid\n$ lid make',
    typed: 'tray make # small\nlid make',
  },
  {
    name: 'a quote and a here-document over several lines',
    lang: 'bash',
    code: '$ tray send \'{\n  "size": 3\n}\'\nsent\n$ cat > lid <<EOF\nblue\nEOF\n$ lid make',
    typed: 'tray send \'{\n  "size": 3\n}\'\ncat > lid <<EOF\nblue\nEOF\nlid make',
  },
  {
    name: 'user, host and folder in the prompt',
    lang: 'bash',
    code: 'ada@desk:~/trays$ ls\nsmall\n(env) $ tray list\n[ada@desk trays]$ exit',
    typed: 'ls\ntray list\nexit',
  },
  {
    name: 'lines of a notebook for the shell',
    lang: 'bash',
    code: '!pip install tray\nInstalled tray\n! tray list',
    typed: 'pip install tray\ntray list',
  },
  { name: 'a cell for the shell', lang: 'bash', code: '%%bash\nls\npwd', typed: 'ls\npwd' },
  {
    name: 'Python with continuations and results',
    lang: 'python',
    code: '>>> for t in trays:\n...     t.open()\n...\n>>> len(trays)\n3\n>>> # done\n>>> x = """a\n... b"""',
    typed: 'for t in trays:\n    t.open()\n\nlen(trays)\n# done\nx = """a\nb"""',
  },
  {
    name: 'cells of a notebook',
    lang: 'python',
    code: 'In [1]: t = Tray()\nIn [2]: for x in t:\n   ...:     print(x)\n1\nOut[2]: 1',
    typed: 't = Tray()\nfor x in t:\n    print(x)',
  },
  {
    name: 'PowerShell',
    lang: 'powershell',
    code: 'PS C:\\trays> Get-Tray `\n  -Size 3\nsmall',
    typed: 'Get-Tray `\n  -Size 3',
  },
  {
    name: 'Python for a notebook is code, its magic included',
    lang: 'python',
    code: '%%time\n!pip install tray\nimport tray',
    typed: '%%time\n!pip install tray\nimport tray',
  },
  {
    name: 'a script with variables is no session',
    lang: 'bash',
    code: '# a comment\nexport A=$B\n${A} --price "$ 5"\n',
    typed: '# a comment\nexport A=$B\n${A} --price "$ 5"\n',
  },
  {
    name: 'markup, tabs and signs of other scripts',
    lang: 'html',
    code: '<b title="&amp;">\t“ü” &lt; 𝒳</b>\n\n  <i>',
    typed: '<b title="&amp;">\t“ü” &lt; 𝒳</b>\n\n  <i>',
  },
];

for (const place of PLACES) {
  browserTest(`${place}: copy buttons leave out prompts and output`, async (browser) => {
    const home = await folderAddress(await samplePage(CASES), place);
    await visit(browser, { home, path: 'index.html', look: DESK_LIGHT }, async (opened) => {
      const figures = opened.page.locator('figure.sample');
      for (const [index, { name, typed, code }] of CASES.entries()) {
        const [inPost, onItsPage] = [figures.nth(2 * index), figures.nth(2 * index + 1)];
        for (const [where, figure] of Object.entries({ inPost, onItsPage })) {
          assert.equal(
            await copied(opened.page, figure.locator('[data-copy]')),
            typed,
            `${where}: ${name}`,
          );
          const all = figure.locator('[data-copy-all]');
          if ((await all.count()) > 0)
            assert.equal(await copied(opened.page, all), code, `${where}, all: ${name}`);
          else assert.equal(typed, code, name);
        }
      }
      assert.deepEqual(opened.problems, []);
    });
  });
}

/** Presses a button by keyboard and pastes what it put on the clipboard. */
async function copied(page: Page, button: Locator): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('#paste-here')?.remove();
    const area = document.createElement('textarea');
    area.id = 'paste-here';
    document.body.append(area);
  });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.copied') !== null);
  const area = page.locator('#paste-here');
  await area.press('ControlOrMeta+v');
  const text = await area.inputValue();
  await page.evaluate(() => document.querySelector('.copied')?.classList.remove('copied'));
  return text;
}
