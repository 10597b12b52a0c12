import { Command, InvalidArgumentError } from 'commander';
import { typedPath } from '../lib/typed-path.ts';

/** What every training may be told; each has its own values where nothing is said. */
export interface FittingOptions {
  folds: number;
  shrink: number;
}

/** What a training in small steps may be told as well. */
export interface TrainingOptions extends FittingOptions {
  epochs: number;
  rate: number;
}

/** A command that learns from folders of dumps with gold. */
export function fittingCommand(
  name: string,
  description: string,
  { folds, shrink }: FittingOptions,
): Command {
  return new Command(name)
    .description(description)
    .argument('<folders...>', 'folders with NAME.txt and NAME.gold.jsonl', addFolder)
    .option('--folds <n>', 'folds of the cross-validation by dump; 0 for none', toNumber, folds)
    .option('--shrink <x>', 'L2 shrinkage', toNumber, shrink);
}

/** The same for a training in small steps. */
export function trainingCommand(
  name: string,
  description: string,
  { epochs, rate, ...values }: TrainingOptions,
): Command {
  return fittingCommand(name, description, values)
    .option('--epochs <n>', 'passes over the posts', toNumber, epochs)
    .option('--rate <x>', 'step size', toNumber, rate);
}

function addFolder(folder: string, before: readonly string[] = []): string[] {
  return [...before, typedPath(folder)];
}

/** @throws InvalidArgumentError, which the command tells in one line */
export function toNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0))
    throw new InvalidArgumentError('not a number from 0 on.');
  return number;
}
