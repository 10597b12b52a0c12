import type { Claim } from '../schemas/claim.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';

/** A claim with the post that makes it. */
export interface PlacedClaim {
  claim: Claim;
  post: PostView;
}

/** All claims of the hub: posts in the order of lists, claims in the order of their post. */
export async function getClaims(): Promise<PlacedClaim[]> {
  return (await getPosts()).flatMap((post) => post.claims.map((claim) => ({ claim, post })));
}
