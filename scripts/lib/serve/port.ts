import { InvalidArgumentError } from 'commander';

export const FIRST_PORT = 4321;
const LAST_PORT = 65_535;

/** Reads the value of `--port`. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port;
  throw new InvalidArgumentError(`a whole number from 0 to ${String(LAST_PORT)} is expected.`);
}
