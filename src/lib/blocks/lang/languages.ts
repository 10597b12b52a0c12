import type { Language } from './language-rule.ts';
import { C, CPP, CSHARP, GO, RUST, SWIFT } from './rules/c-family.ts';
import { CMAKE, DOCKERFILE, HCL, HTTP, MAKEFILE, MERMAID, NGINX } from './rules/config.ts';
import { BIBTEX, DIFF, INI, JSON_LANGUAGE, LATEX, TOML, YAML } from './rules/data.ts';
import { GROOVY, JAVA, KOTLIN, SCALA } from './rules/jvm.ts';
import { CSS, HTML, XML } from './rules/markup.ts';
import { PYTHON } from './rules/python.ts';
import { GRAPHQL, KQL, SQL } from './rules/query.ts';
import { HASKELL, JULIA, LUA, R } from './rules/scientific.ts';
import { BASH, POWERSHELL } from './rules/shell.ts';
import { TEXT } from './rules/text.ts';
import { JAVASCRIPT, PHP, PROTOBUF, RUBY, TYPESCRIPT } from './rules/web.ts';

/** Every language that can be told, the frequent ones first: a tie goes to the earlier. */
export const LANGUAGES: readonly Language[] = [
  PYTHON,
  BASH,
  JSON_LANGUAGE,
  YAML,
  SQL,
  JAVASCRIPT,
  TYPESCRIPT,
  HTML,
  XML,
  JAVA,
  CSHARP,
  POWERSHELL,
  CPP,
  C,
  GO,
  RUST,
  DOCKERFILE,
  INI,
  TOML,
  DIFF,
  BIBTEX,
  LATEX,
  KQL,
  GRAPHQL,
  SCALA,
  KOTLIN,
  GROOVY,
  CSS,
  SWIFT,
  PHP,
  RUBY,
  PROTOBUF,
  R,
  JULIA,
  LUA,
  HASKELL,
  NGINX,
  HCL,
  MAKEFILE,
  CMAKE,
  HTTP,
  MERMAID,
  TEXT,
];
