import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindName, kindPlural } from '../../../src/data/kinds.ts';
import { KindSchema } from '../../../src/schemas/kind.ts';

test('no kind of post is called like the page of all posts with steps', () => {
  for (const kind of KindSchema.options) {
    assert.notEqual(kindPlural(kind), 'Walkthroughs');
    assert.notEqual(kindName(kind), 'Walkthrough');
  }
});
