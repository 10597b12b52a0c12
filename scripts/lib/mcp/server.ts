import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Library } from './library.ts';
import { addCodeTool } from './tools/code.ts';
import { addPartTools } from './tools/parts.ts';
import { addPostTools, postNamed } from './tools/posts.ts';

const INSTRUCTIONS =
  'A hub of blog posts on machine learning with their steps, code samples and tables. ' +
  'search_posts finds posts by words, search_code finds code exactly; get_post, get_step, get_sample and get_table give what they name. ' +
  'Lists come in parts: `total` counts everything, `next` is the offset of the next part. ' +
  'Addresses are relative to the root of the site. The texts belong to their publishers.';

/**
 * The server for programs, not yet connected.
 *
 * @param library throws when the site cannot be read; its message goes to the asker
 */
export function createServer(library: () => Library, version: string): McpServer {
  const server = new McpServer(
    { name: 'postshelf', title: 'Postshelf', version },
    { instructions: INSTRUCTIONS },
  );
  addPostTools(server, library);
  addCodeTool(server, library);
  addPartTools(server, library);
  addPosts(server, library);
  return server;
}

/** Every post as a resource. */
function addPosts(server: McpServer, library: () => Library): void {
  const mimeType = 'text/markdown';
  const template = new ResourceTemplate('postshelf://posts/{slug}', {
    list: () => ({
      resources: library().posts.map(({ slug, title, summary }) => ({
        uri: `postshelf://posts/${slug}`,
        name: slug,
        title,
        description: summary,
        mimeType,
      })),
    }),
    complete: {
      slug: (start) =>
        library()
          .posts.map(({ slug }) => slug)
          .filter((slug) => slug.startsWith(start)),
    },
  });
  const about = { title: 'Posts', description: 'Posts as Markdown with their facts.', mimeType };
  server.registerResource('post', template, about, (uri, { slug }) => {
    const { markdown } = postNamed(library(), String(slug));
    return { contents: [{ uri: uri.href, mimeType, text: markdown }] };
  });
}
