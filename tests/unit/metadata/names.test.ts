import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bioName } from '../../../src/lib/metadata/bio-name.ts';
import { opensAsByline, splitNames } from '../../../src/lib/metadata/names.ts';

const BYLINES: readonly (readonly [byline: string, names: string[]])[] = [
  ['Posted by Ada Novak', ['Ada Novak']],
  [
    'Posted by Ada Novak, Software Engineer and Ben Okoye, Staff Research Scientist, Google Research',
    ['Ada Novak', 'Ben Okoye'],
  ],
  [
    'Posted by Ada Novak and Ben Okoye, Research Interns, Google Research',
    ['Ada Novak', 'Ben Okoye'],
  ],
  ['Posted by Ada Novak (CERN), Li de Vries (NVIDIA)', ['Ada Novak', 'Li de Vries']],
  ['Posted by Ada Novak AI Resident, Google Research, Zürich', ['Ada Novak']],
  ['A guest post by Ada Novak from the University of Oslo', ['Ada Novak']],
  ['Guest post by Ada Novak of Acme Labs', ['Ada Novak']],
  [
    'Posted by Ada Novak and Ben Okoye on behalf of the TensorFlow team',
    ['Ada Novak', 'Ben Okoye'],
  ],
  ['By Ada Novak, PhD, and Max Roe, Jr.', ['Ada Novak', 'Max Roe Jr.']],
  ['Dr. Ada Novak, Prof. Ben Okoye', ['Ada Novak', 'Ben Okoye']],
  [
    'Ada-María van der Berg, Jean-Luc O’Neil, Zoë Žižka, J. K. Roe & Nguyễn Ben',
    ['Ada-María van der Berg', 'Jean-Luc O’Neil', 'Zoë Žižka', 'J. K. Roe', 'Nguyễn Ben'],
  ],
  ['Authors: Ada Novak; Ben Okoye', ['Ada Novak', 'Ben Okoye']],
  ['Published May 12, 2024 by Ada Novak and Ben Okoye', ['Ada Novak', 'Ben Okoye']],
  [
    'by Ada Novak, and Ben Okoye | on 12 MAY 2022 | in Tide Watch, Artificial Intelligence | Share',
    ['Ada Novak', 'Ben Okoye'],
  ],
  ['Ada Novak | Ben Okoye', ['Ada Novak', 'Ben Okoye']],
  ['Posted by Ada Novak, Google Brain, Mountain View', ['Ada Novak']],
  ['Posted by 王小明, Google', ['王小明']],
  ['Posted by Wei Wei and Chun-Liang Li, Developer Advocates', ['Wei Wei', 'Chun-Liang Li']],
  ['Posted by Rob Fellows, Google', ['Rob Fellows']],
  ['Posted by Ada Novak on April 3, 2021', ['Ada Novak']],
  ['Posted April 3, 2021 by Ada Novak', ['Ada Novak']],
  ['This post is co-written with Ada Novak from Acme', ['Ada Novak']],
  [
    'A guest article by Ada Novak, Lead Data Scientist at Acme, and Dr. X. Yang',
    ['Ada Novak', 'X. Yang'],
  ],
  ['Posted by Ada Novak, University of Oslo, Ben Okoye, MIT', ['Ada Novak', 'Ben Okoye']],
  ['October 2, 2023 by Ada Novak', ['Ada Novak']],
  ['Posted on 3 May 2024 by Ada Novak', ['Ada Novak']],
  ['2023-04-05 Ada Novak', ['Ada Novak']],
  ['Authors Ada Novak, Ben Okoye', ['Ada Novak', 'Ben Okoye']],
  ['3 min read · By Ada Novak', ['Ada Novak']],
  ['Words by Ada Novak', ['Ada Novak']],
  ['Ada Novak | Harbour News', ['Ada Novak']],
];

describe('names in a byline', () => {
  for (const [byline, names] of BYLINES) {
    test(byline, () => assert.deepEqual(splitNames(byline), names));
  }

  test('a team, a firm or a role alone is nobody', () => {
    assert.deepEqual(splitNames('Posted by the TensorFlow team'), []);
    assert.deepEqual(splitNames('Posted by Google Research'), []);
    assert.deepEqual(splitNames('Senior Software Engineer'), []);
    assert.deepEqual(splitNames(''), []);
  });

  test('who is named twice is named once', () => {
    assert.deepEqual(splitNames('Ada Novak and Ada Novak'), ['Ada Novak']);
  });
});

const BIOS: readonly (readonly [bio: string, name: string | null])[] = [
  ['Ada Novak is a data scientist.', 'Ada Novak'],
  ['Ada J. Novak, PhD, leads a laboratory.', 'Ada J. Novak'],
  ['Dr. Ada de la Cruz works on maps.', 'Ada de la Cruz'],
  ['\u00a0Ada-Marie O’Neil III joined us last year.', 'Ada-Marie O’Neil III'],
  ['Ada NovakAda Novak is a planner.', 'Ada Novak'],
  ['Ada NovakDr. Ada Novak is a planner.', 'Ada Novak'],
  ['Ada Novak‘s work spans two fields.', 'Ada Novak'],
  ['Mona Mona is an architect.', 'Mona Mona'],
  ['Al McDonald has a dog.', 'Al McDonald'],
  ['Wei (Kevin) Zhou is a developer.', 'Wei (Kevin) Zhou'],
  ['Nadia is a gardener.', 'Nadia'],
  ['Mark Cloud works from home.', 'Mark Cloud'],
  ['Senior Engineer Ada Novak is on leave.', 'Ada Novak'],
  ['Ada Novak Senior Engineer at Acme', 'Ada Novak'],
  ['Amazon is a river.', null],
  ['She is a data scientist.', null],
  ['In his free time Ben Okoye sails.', null],
  ['Author', null],
  ['', null],
];

describe('the name of a biography', () => {
  for (const [text, name] of BIOS) {
    test(text === '' ? 'an empty one' : text, () => assert.equal(bioName(text), name));
  }
});

test('only a line that opens as a byline is taken for one', () => {
  assert.ok(opensAsByline('Posted by Ada Novak'));
  assert.ok(opensAsByline('A guest post by Ada Novak'));
  assert.ok(!opensAsByline('By default the server listens on one port'));
  assert.ok(!opensAsByline('From here on nothing changes'));
  assert.ok(!opensAsByline('The letter posted by mistake'));
});
