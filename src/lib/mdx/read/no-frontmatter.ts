import type { Issue } from '../../issue.ts';

/** The remark about a file that is no entry. */
export function noFrontmatter(file: string): Issue {
  return {
    code: 'no-frontmatter',
    severity: 'error',
    file,
    line: 1,
    message: 'The entry does not start with frontmatter.',
    hint: 'Begin with `---`, the fields of src/schemas/post.ts, and `---`.',
  };
}
