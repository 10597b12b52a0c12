import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  madeByCall,
  madeIn,
  resourceIn,
} from '../../../../src/lib/extract/procedures/resources.ts';

const MADE: readonly [sentence: string, what: string | null][] = [
  ['Create a bucket for the trays.', 'bucket'],
  ['Then launch two small notebook instances.', 'notebook instance'],
  ['The script creates the stack.', 'stack'],
  ['Create a bucket policy that lets nobody in.', 'policy'],
  ['Set up repositories for both.', 'repository'],
  ['Choose Create endpoint.', 'endpoint'],
  ['Create a report with this predictor.', null],
  ['Create an endpoint configuration.', null],
  ['Create an instance of the class Tray.', null],
  ['This creates a TrayReader instance.', null],
  ['For Create a role, use an existing one and use an existing role.', null],
  ['The bucket was created yesterday.', null],
  ['Create a tray.', null],
];

test('what a sentence makes', () => {
  for (const [sentence, what] of MADE) assert.equal(madeIn(sentence)?.what ?? null, what, sentence);
});

test('some things are billed as long as they exist', () => {
  assert.equal(madeIn('Deploy an endpoint.')?.keepsCosting, true);
  assert.equal(madeIn('Create a role.')?.keepsCosting, false);
});

test('what a call makes', () => {
  assert.equal(madeByCall('client.create_bucket')?.what, 'bucket');
  assert.equal(madeByCall('create_notebook_instance')?.keepsCosting, true);
  assert.equal(madeByCall('client.create_endpoint_config'), null);
  assert.equal(madeByCall('recreate_bucket'), null);
});

test('the first thing that a sentence names', () => {
  assert.equal(resourceIn('Empty all buckets and the queue.')?.what, 'bucket');
  assert.equal(resourceIn('The endpoint name is long.'), null);
});
