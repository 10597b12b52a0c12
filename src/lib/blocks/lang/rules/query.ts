import type { Language } from '../language-rule.ts';

export const SQL: Language = {
  lang: 'sql',
  trigger:
    /\b(?:select|insert|update|delete|create|alter|drop|grant|exec|with|merge|explain|show|call|declare|attach|pragma|order by|group by|where|partition by|on conflict|set|describe|copy|optimize|vacuum|analyze|comment|refresh)\b/i,
  rules: [
    { scope: 'first', pattern: /^%%?(?:sql|bigquery)\b/, weight: 6 },
    {
      scope: 'first',
      pattern:
        /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE (?:OR REPLACE )?(?:EXTERNAL |TEMP |TEMPORARY |MATERIALIZED )?(?:TABLE|VIEW|DATABASE|SCHEMA|INDEX|FUNCTION|PROCEDURE|PROC|MODEL|EXTENSION|USER|LOGIN|ROLE|SESSION)|ALTER|DROP|GRANT|COPY INTO|OPTIMIZE|VACUUM|ANALYZE|DESCRIBE|CALL|COMMENT ON|REFRESH|MERGE INTO|EXPLAIN|TRUNCATE|USE|SHOW|WITH \w+ AS|DECLARE @?\w+)\b/,
      weight: 4,
    },
    {
      scope: 'first',
      pattern:
        /^(?:select [^{]|insert into|update \w+ set|delete from|create (?:external )?(?:table|view|database|schema|index|function|procedure|extension)|alter (?:table|database|system|user)|drop table|exec \w|exec$|grant \w+ on)/i,
      weight: 3.5,
    },
    {
      scope: 'line',
      pattern:
        /^(?:FROM|WHERE|GROUP BY|ORDER BY|(?:LEFT |INNER |OUTER |RIGHT |FULL )?JOIN|HAVING|LIMIT|VALUES|UNION|PARTITION BY)\b/i,
      weight: 1.5,
      most: 3,
    },
    {
      scope: 'first',
      pattern:
        /^(?:WHERE|GROUP BY|ORDER BY|HAVING|PARTITION(?:ED)? BY|(?:LEFT |INNER )?JOIN|ON CONFLICT|ATTACH|PRAGMA|INSERT OVERWRITE) \S|^with \w+ as \(/,
      weight: 3.5,
    },
    {
      scope: 'line',
      pattern:
        /\b(?:count|sum|avg|min|max|row_number|coalesce|cast)\(.*\) (?:as|over|from)\b| <=> | <-> /i,
      weight: 2.5,
    },
    { scope: 'first', pattern: /^CREATE (?:OR REPLACE )?[A-Z]+(?: [A-Z]+)? [\w."]/, weight: 3 },
    { scope: 'first', pattern: /^SET [\w.']+ ?= ?[^;]*;$/, weight: 3 },
    { scope: 'line', pattern: /\bSELECT\b.*\bFROM\b/i, weight: 3 },
    { scope: 'line', pattern: /^--\s/, weight: 1 },
    {
      scope: 'line',
      pattern: /\b(?:VARCHAR|INT|BIGINT|DECIMAL|TIMESTAMP|PRIMARY KEY|NOT NULL)\b/,
      weight: 1,
    },
    {
      scope: 'line',
      pattern: /^from \w[\w.]* import\b|^import |\w\(["']|^def |[\w\])] = [\w"'(]+\(|"""/,
      weight: -2.5,
    },
    { scope: 'line', pattern: /^(?:echo|psql|mysql|aws|bq|\$) /, weight: -4 },
  ],
};

export const KQL: Language = {
  lang: 'kql',
  trigger:
    /^\s*\| ?(?:where|project|extend|summarize|take|limit|join|order|sort|top|render|count)\b/m,
  rules: [
    {
      scope: 'line',
      pattern:
        /^\| ?(?:where|project|extend|summarize|take|limit|join|order by|sort by|top|render|count)\b/,
      weight: 4,
    },
  ],
};

export const GRAPHQL: Language = {
  lang: 'graphql',
  trigger: /^\s*\b(?:query|mutation|type|input|fragment|subscription|schema)\b[^=;]*\{/m,
  rules: [
    { scope: 'first', pattern: /^(?:query|mutation|subscription|fragment)\b[^=;]*\{/, weight: 4 },
    { scope: 'line', pattern: /^type \w+(?: implements \w+)?(?: @\w+.*)? \{/, weight: 2.5 },
    { scope: 'line', pattern: /: \[?(?:String|Int|Float|Boolean|ID)!?\]?!?$/, weight: 2 },
  ],
};
