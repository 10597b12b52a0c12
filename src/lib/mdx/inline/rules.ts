import { isApiName } from './api-names.ts';
import { isCall, isDottedName, isKeyWithValue, isSnakeName, isCamelName } from './identifiers.ts';
import { isCommandName, isFlag, isPinnedPackage } from './commands.ts';
import { isFileName, isImageName, isMediaType, isPath, isStorageAddress } from './places.ts';
import { isJsonPair, isKeyOfPolicy, isQuotedName } from './literals.ts';
import type { Token } from './token.ts';

/** Names that the post's own code samples use. */
export type KnownNames = ReadonlySet<string>;

export interface InlineRule {
  name: string;
  matches: (token: Token, known: KnownNames) => boolean;
}

/** What turns a token into inline code. The first that matches names the reason; order has no other effect. */
export const INLINE_RULES: readonly InlineRule[] = [
  { name: 'call', matches: isCall },
  { name: 'snake-name', matches: isSnakeName },
  { name: 'dotted-name', matches: isDottedName },
  { name: 'camel-name', matches: isCamelName },
  { name: 'key-with-value', matches: isKeyWithValue },
  { name: 'flag', matches: isFlag },
  { name: 'pinned-package', matches: isPinnedPackage },
  { name: 'command', matches: isCommandName },
  { name: 'storage-address', matches: isStorageAddress },
  { name: 'image-name', matches: isImageName },
  { name: 'path', matches: isPath },
  { name: 'file-name', matches: isFileName },
  { name: 'media-type', matches: isMediaType },
  { name: 'policy-key', matches: isKeyOfPolicy },
  { name: 'json-pair', matches: isJsonPair },
  { name: 'quoted-name', matches: isQuotedName },
  { name: 'api-name', matches: isApiName },
];
