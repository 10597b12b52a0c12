import { Command, InvalidArgumentError } from 'commander';

/** What every training may be told; each has its own values where nothing is said. */
export interface TrainingOptions {
  folds: number;
  epochs: number;
  rate: number;
  shrink: number;
}

/** A command that learns from folders of dumps with gold, with the options of every training. */
export function trainingCommand(
  name: string,
  description: string,
  { folds, epochs, rate, shrink }: TrainingOptions,
): Command {
  return new Command(name)
    .description(description)
    .argument('<folders...>', 'folders with NAME.txt and NAME.gold.jsonl')
    .option('--folds <n>', 'folds of the cross-validation by dump; 0 for none', toNumber, folds)
    .option('--epochs <n>', 'passes over the posts', toNumber, epochs)
    .option('--rate <x>', 'step size', toNumber, rate)
    .option('--shrink <x>', 'L2 shrinkage', toNumber, shrink);
}

/** @throws InvalidArgumentError, which the command tells in one line */
export function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0))
    throw new InvalidArgumentError('not a number from 0 on.');
  return number;
}
