import { SubsetOrderSchema } from './subset-order.ts';
import { makeSubsetSite } from './subset-site.ts';

process.on('message', (message) => {
  const { plan, slugs, folder } = SubsetOrderSchema.parse(message);
  makeSubsetSite(plan, slugs, folder).then(
    () => process.send?.({ failure: null }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
// The parent was interrupted: nobody waits for this any more.
process.once('disconnect', () => {
  process.exit();
});
