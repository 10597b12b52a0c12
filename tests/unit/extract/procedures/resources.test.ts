import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeByCall } from '../../../../src/lib/extract/procedures/resources.ts';

test('what a call makes', () => {
  assert.equal(madeByCall('client.create_bucket')?.what, 'bucket');
  assert.equal(madeByCall('create_notebook_instance')?.keepsCosting, true);
  assert.equal(madeByCall('client.create_endpoint_config'), null);
  assert.equal(madeByCall('recreate_bucket'), null);
});
