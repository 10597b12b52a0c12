import tseslint from 'typescript-eslint';
import astro from 'eslint-plugin-astro';

/** A folder may import only what stands to its left in the flow; everything else is a lint error. */
const boundary = (files, forbidden, why) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
  },
});

const DISK = ['node:fs', 'node:fs/*', 'node:process', 'node:child_process', 'node:os', 'astro:*'];
const STAGES = [
  'dump',
  'blocks',
  'metadata',
  'mdx',
  'ids',
  'extract',
  'export',
  'charts',
  'render',
  'code-index',
  'eval',
];
const stages = (...names) => names.map((name) => `**/${name}/**`);

export default tseslint.config(
  { ignores: ['dist*/**', '.astro/**', '.cache/**', 'node_modules/**', '.ci/**'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  boundary(['src/schemas/**'], ['**/lib/**', '**/data/**', ...DISK], 'Schemas stand alone.'),
  boundary(
    ['src/lib/dump/**'],
    [...DISK, ...stages(...STAGES.slice(1)), 'mdast*', 'shiki', 'astro'],
    'The dump stage knows lines only.',
  ),
  boundary(
    ['src/lib/blocks/**'],
    [
      ...DISK,
      ...stages('metadata', 'mdx', 'ids', 'extract', 'export', 'render', 'code-index', 'eval'),
      'mdast*',
      'shiki',
      'astro',
    ],
    'The parser sees neither MDX, nor Astro, nor the disk.',
  ),
  boundary(
    ['src/lib/metadata/**'],
    [
      ...DISK,
      ...stages('mdx', 'ids', 'extract', 'export', 'render', 'code-index', 'eval'),
      'mdast*',
      'shiki',
      'astro',
    ],
    'Metadata is read from blocks.',
  ),
  boundary(
    ['src/lib/mdx/**'],
    [...DISK, ...stages('extract', 'export', 'render', 'code-index', 'eval'), 'shiki', 'astro'],
    'The writer sees blocks and metadata, nothing later.',
  ),
  boundary(
    [
      'src/lib/ids/**',
      'src/lib/extract/**',
      'src/lib/export/**',
      'src/lib/charts/**',
      'src/lib/render/**',
      'src/lib/code-index/**',
      'src/lib/search/**',
    ],
    [...DISK, ...stages('dump', 'blocks', 'metadata', 'eval'), 'astro'],
    'From the entry on, dumps and blocks are out of sight.',
  ),
  boundary(
    ['src/lib/eval/**'],
    [...DISK, ...stages('mdx', 'ids', 'extract', 'export', 'render', 'code-index')],
    'Scoring is pure.',
  ),
  boundary(
    ['src/pages/**', 'src/layouts/**', 'src/components/**'],
    [...stages('dump', 'blocks', 'metadata', 'mdx', 'ids', 'eval'), 'node:fs', 'node:fs/*'],
    'Pages read through src/data.',
  ),
);
