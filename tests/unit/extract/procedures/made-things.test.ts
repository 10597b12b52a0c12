import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeIn } from '../../../../src/lib/extract/procedures/made-things.ts';

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
  ['A rack is an easy way to deploy your containers.', null],
  ['You can create any other firewall rules.', null],
  ['You may want to provision a load balancer.', null],
  ['As a shop grows, you can use racks to create pipelines.', null],
  ['This doesn’t create a stack.', null],
  ['Before you create an instance, choose a rack.', null],
  ['After you create the topic, copy its name.', null],
  ['If you have no bucket, see How to create a bucket.', null],
  ['To learn how to create a role, read on.', null],
  ['The rack plugin provisions a volume.', null],
  ['Choose or create a role.', null],
  ['To create your bucket, complete the following steps.', 'bucket'],
  ['To create a bucket is easy.', null],
  ['On the Racks page, choose Create topic.', 'topic'],
  ['For the role, select Create a role.', 'role'],
  ['Use the button to create a new endpoint.', 'endpoint'],
  ['You’ll use the program to provision the workspace.', 'workspace'],
  ['Run the script, which provisions a workspace.', 'workspace'],
  ['Next, we create a cluster for the trays.', 'cluster'],
  ['Let’s create a queue.', 'queue'],
  ['Choose Create subnet group.', 'subnet group'],
];

test('what a sentence makes', () => {
  for (const [sentence, what] of MADE) assert.equal(madeIn(sentence)?.what ?? null, what, sentence);
});

test('some things are billed as long as they exist', () => {
  assert.equal(madeIn('Deploy an endpoint.')?.keepsCosting, true);
  assert.equal(madeIn('Create a role.')?.keepsCosting, false);
});
