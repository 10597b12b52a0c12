import { countCode } from './count-code.ts';
import { countDetails } from './count-details.ts';
import { countPosts } from './count-posts.ts';
import { countLines, countSpans } from './count-spans.ts';
import { countTables } from './count-tables.ts';
import { coveredLines, inkedLines, withoutBlankEdges } from './lines.ts';
import type { Structure } from './structure.ts';
import type { Tally } from './tally.ts';

/**
 * Compares the predicted structure of one dump with its gold and adds the counts to the tally.
 *
 * @param text the dump, which tells blank lines; null: a line is blank where no gold block lies
 */
export function scoreDump(
  tally: Tally,
  gold: Structure,
  predicted: Structure,
  text: string | null,
): void {
  const inked = text === null ? coveredLines(gold.blocks) : inkedLines(text);
  const goldBlocks = withoutBlankEdges(gold.blocks, inked);
  const blocks = text === null ? predicted.blocks : withoutBlankEdges(predicted.blocks, inked);
  countSpans(tally, goldBlocks, blocks);
  countLines(tally, goldBlocks, blocks, inked);
  countCode(tally, goldBlocks, blocks, inked);
  countDetails(tally, goldBlocks, blocks, text?.split('\n') ?? null);
  countTables(tally, goldBlocks, blocks, inked);
  countPosts(tally, { blocks: goldBlocks, posts: gold.posts }, { blocks, posts: predicted.posts });
}
