import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { publisherOf } from '../../../src/lib/metadata/publisher-of.ts';
import { block, bio, byline, code, heading, post } from './blocks.ts';

const TEXT = block('paragraph', 'Kites fly higher when the line is long and the wind is steady.');

function publisher(title: string, ...body: Block[]): string {
  return publisherOf(post(title, ...body));
}

test('the footer decides, whatever else the post names', () => {
  const footer = block(
    'footer',
    'The post Kites on AWS appeared first on The Official NVIDIA Blog.',
  );
  assert.equal(publisher('Kites on AWS', bio('Ada Novak works at AWS.'), footer), 'nvidia');
});

test('the title inside the footer does not count', () => {
  const footer = block('footer', 'The post Google and Apple appeared first on Microsoft Research.');
  assert.equal(publisher('Google and Apple', footer), 'microsoft');
});

test('a footer of another blog ends the search', () => {
  const footer = block('footer', 'The post Kites appeared first on The Kite Journal.');
  assert.equal(publisher('Kites with Amazon SageMaker', footer), 'unknown');
});

test('a byline decides before the biographies', () => {
  assert.equal(publisher('Kites', byline('Posted by Ada Novak, Google Research'), TEXT), 'google');
  assert.equal(publisher('Kites', byline('Posted by the TensorFlow team at Google')), 'tensorflow');
});

test('employers in brackets are the custom of one blog, research groups excepted', () => {
  assert.equal(
    publisher('Kites', byline('Posted by Ada Novak (Google), Li Roe (CERN)')),
    'tensorflow',
  );
  assert.equal(publisher('Kites', byline('Posted by Ada Novak (Google Research)')), 'google');
});

test('of biographies the present employer counts that most of them name', () => {
  const blocks = [bio('Ada Novak is an engineer at Intel.'), bio('Ben Okoye leads a team at AWS.')];
  assert.equal(publisher('Kites', TEXT, ...blocks), 'aws');
});

test('a former employer does not count', () => {
  const left = bio('Ada Novak builds kites. Before joining the club she worked at Microsoft.');
  assert.equal(publisher('Kites', TEXT, left), 'unknown');
  const alumna = bio('Ada Novak is a Microsoft alumna who builds kites.');
  assert.equal(publisher('Kites with Amazon Polly', TEXT, alumna), 'aws');
});

test('words of its own that stand again and again decide where nobody is named', () => {
  const text = block('paragraph', 'Open Amazon Polly. In Amazon Polly, choose a voice. Pay AWS.');
  assert.equal(publisher('A voice for kites', text), 'aws');
});

test('one word in passing decides nothing, nor do two houses in balance', () => {
  assert.equal(publisher('Kites', TEXT, block('paragraph', 'It ran on AWS.')), 'unknown');
  const both = block('paragraph', 'AWS and Azure, Microsoft and Amazon Polly: all of them fly.');
  assert.equal(publisher('Kites', TEXT, both), 'unknown');
});

test('the source behind the cut of a teaser decides', () => {
  const teaser = block(
    'paragraph',
    'Kites fly in unsteady wind when the tail is…Apple Machine Learning Research',
  );
  assert.equal(publisher('Kites', teaser), 'apple');
  const plain = block('paragraph', 'He waited… Apple pie was ready.');
  assert.equal(publisher('Kites', plain), 'unknown');
});

test('thanks at the end are a custom too, but only where nothing else speaks', () => {
  const thanks = [heading('Acknowledgements'), block('paragraph', 'We thank the wind.')];
  assert.equal(publisher('Kites', TEXT, ...thanks), 'google');
  assert.equal(publisher('Kites', TEXT, ...thanks, bio('Ada Novak works at AWS.')), 'aws');
});

test('the thanks of a tutorial are nobody’s custom', () => {
  const thanks = [heading('Acknowledgements'), block('paragraph', 'We thank the wind.')];
  const samples = ['fly', 'turn', 'dive', 'land'].map((move) => code(`kite ${move}`));
  assert.equal(publisher('Kites', TEXT, ...samples, ...thanks), 'unknown');
  assert.equal(publisher('Kites', TEXT, ...samples.slice(1), ...thanks), 'google');
});

test('tools, packages and hosts tell where words do not', () => {
  const google = code('gcloud run deploy kite\ngcloud config list\ncurl https://kite.run.app');
  assert.equal(publisher('Kites', TEXT, google), 'google');
  const dotnet = code('dotnet new console\ndotnet add package Microsoft.ML');
  assert.equal(publisher('Kites', TEXT, dotnet), 'microsoft');
  const python = code('import coremltools as ct\nfrom coremltools import models # for Xcode');
  assert.equal(publisher('Kites', TEXT, python), 'apple');
});

test('a tool in passing tells nothing, nor do those of two houses', () => {
  const once = code('gcloud run deploy kite');
  assert.equal(publisher('Kites', TEXT, once), 'unknown');
  const both = code('gcloud run x\ngsutil ls\nbq query y\naz login\naz group list\naz vm list');
  assert.equal(publisher('Kites', TEXT, both), 'unknown');
  assert.equal(publisher('Kites', TEXT, code('az=1\nbq=2\nngc=3\naws=4')), 'unknown');
});
