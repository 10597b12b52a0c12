import { AWS_LIST } from './service-list-aws.ts';
import { GENERAL_LIST } from './service-list.ts';

/** A product or service, and how posts call it. */
export interface Service {
  /** Name for readers, and the first of its spellings. */
  name: string;
  /** Other spellings that mean nothing else. */
  aliases: readonly string[];
  /** Short forms that count only where the full name stands as well. */
  short: readonly string[];
}

function listed(field: string | undefined): string[] {
  return (field ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Products and services by the names under which they are known. */
export const SERVICES: readonly Service[] = [AWS_LIST, GENERAL_LIST]
  .flatMap((list) => list.trim().split('\n'))
  .map((line) => {
    const [name, aliases, short] = line.split(' |').map((field) => field.trim());
    return { name: name ?? '', aliases: listed(aliases), short: listed(short) };
  });
