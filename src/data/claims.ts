import type { Claim } from '../schemas/claim.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';

/** A claim with the post that makes it. */
export interface PlacedClaim {
  claim: Claim;
  post: PostView;
}

/**
 * All claims of the hub: posts in the order of lists, claims in the order of their post. One that
 * repeats another, in its own post or in the post that its post repeats, names that one.
 */
export async function getClaims(): Promise<PlacedClaim[]> {
  const posts = await getPosts();
  const own = posts.filter(({ duplicateOf }) => duplicateOf === undefined);
  const first = new Map<string, string>();
  for (const { slug, claims } of [...own, ...posts])
    for (const claim of claims) {
      const key = keyOf(slug, claim);
      if (!first.has(key)) first.set(key, claim.id);
    }
  return posts.flatMap((post) =>
    post.claims.map((claim) => {
      const id = first.get(keyOf(post.duplicateOf ?? post.slug, claim)) ?? claim.id;
      return { claim: { ...claim, repeats: id === claim.id ? null : id }, post };
    }),
  );
}

/** The claims that repeat none: those that Numbers and search show and count. */
export async function getClaimsOnce(): Promise<PlacedClaim[]> {
  return (await getClaims()).filter(({ claim }) => claim.repeats === null);
}

function keyOf(slug: string, { start, sentence }: Claim): string {
  return `${slug} ${String(start)} ${sentence}`;
}
