import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from '../../../src/lib/metadata/kind.ts';
import { block, bio, byline, code, heading, post, step } from './blocks.ts';

test('steps and samples make a walkthrough', () => {
  const steps = [1, 2, 3, 4].map((number) => step(number, 'Choose Create kite.'));
  const blocks = post(
    'Build a kite',
    heading('Prerequisites'),
    ...steps,
    code('fly()'),
    code('land()'),
  );
  assert.equal(kindOf(blocks), 'walkthrough');
});

test('a launch in the title with little to do is an announcement', () => {
  const lead = block('paragraph', 'Today, we are happy to announce a smaller kite.');
  assert.equal(kindOf(post('The pocket kite is now available', lead)), 'announcement');
});

test('a launch in the title above many steps is a walkthrough', () => {
  const steps = Array.from({ length: 12 }, (_, at) => step(at + 1, 'Choose Next.'));
  const samples = [1, 2, 3, 4].map(() => code('fly()'));
  const blocks = post(
    'Announcing the kite console',
    heading('Prerequisites'),
    ...steps,
    ...samples,
  );
  assert.equal(kindOf(blocks), 'walkthrough');
});

test('a method and what it gave is research, code or not', () => {
  const text = block(
    'paragraph',
    'We propose a tail. Our method outperforms the baselines, as the ablation in our paper shows.',
  );
  const blocks = post(
    'Tails that steer',
    byline('Posted by Ada Novak, Kite Research'),
    text,
    heading('Results'),
  );
  assert.equal(kindOf(blocks), 'research');
  assert.equal(kindOf([...blocks, code('steer()')]), 'research');
});

test('questions and answers are an interview; one question is not', () => {
  const talk = [
    'Q: Why kites?',
    'A: They fly.',
    'Q: How high?',
    'A: Very.',
    'Q: And then?',
    'Q: Really?',
  ];
  assert.equal(
    kindOf(post('On kites', ...talk.map((line) => block('paragraph', line)))),
    'interview',
  );
  const one = block('paragraph', 'Why do kites fly?');
  assert.notEqual(
    kindOf(post('On kites', one, block('paragraph', 'Wind lifts them.'))),
    'interview',
  );
});

test('what was said at an event is news', () => {
  const said = block(
    'paragraph',
    '“Wind is back,” said Ada Novak in her keynote at the annual conference.',
  );
  assert.equal(kindOf(post('Highlights of Kite Week', said, said)), 'news');
});

test('a firm and what it built is a customer story', () => {
  const firm = block(
    'paragraph',
    'Kitely, based in Oslo, partnered with us. The company was deployed in production, says its founder and CEO of flights.',
  );
  const blocks = post('How Kitely saves string', firm, bio('Ada Novak flies kites at Kitely.'));
  assert.equal(kindOf(blocks), 'customer-story');
});

test('where little speaks it is an announcement', () => {
  assert.equal(kindOf(post('Kites', block('paragraph', 'They fly.'))), 'announcement');
  assert.equal(kindOf([]), 'announcement');
});
