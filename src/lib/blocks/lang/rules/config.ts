import type { Language } from '../language-rule.ts';

export const DOCKERFILE: Language = {
  lang: 'dockerfile',
  trigger: /^\s*\b(?:FROM|RUN|COPY|ENTRYPOINT|WORKDIR|CMD) /m,
  rules: [
    { scope: 'first', pattern: /^(?:FROM|ARG|COPY|RUN) [\w./${:-]/, weight: 3 },
    {
      scope: 'line',
      pattern:
        /^(?:RUN|COPY|ADD|WORKDIR|ENTRYPOINT|CMD|EXPOSE|ENV|LABEL|USER|VOLUME|ARG) [\w./[${"'-]/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^(?:SELECT|WHERE|GROUP BY)\b/, weight: -4 },
  ],
};

export const NGINX: Language = {
  lang: 'nginx',
  trigger: /^\s*\b(?:server|location|upstream|http|events)\b[^;=]*\{/m,
  rules: [
    {
      scope: 'line',
      pattern: /^(?:server|location [~^=/]*\S+|upstream \w+|http|events) ?\{/,
      weight: 2.5,
    },
    {
      scope: 'line',
      pattern:
        /^(?:listen|server_name|proxy_pass|proxy_set_header|root|index|worker_processes|grpc_pass) .*;$/,
      weight: 3,
    },
  ],
};

export const HCL: Language = {
  lang: 'hcl',
  trigger:
    /^\s*\b(?:resource|variable|provider|module|output|data|terraform)\b[^=;(]*\{|^[a-z]\w+ \{\n\w+ +=/m,
  rules: [
    {
      scope: 'line',
      pattern:
        /^(?:(?:resource|data) "\w+" "[\w-]+"|(?:variable|provider|module|output) "[\w-]+"|terraform|locals) ?\{/,
      weight: 5,
    },
    { scope: 'line', pattern: /^[a-z]\w+ \{$/, weight: 1 },
    {
      scope: 'share',
      pattern: /^[a-z]\w+ += (?:"|\d|\[|\{|true$|false$|var\.|local\.|[a-z]\w+\.)/,
      weight: 3,
    },
    { scope: 'share', pattern: /;$/, weight: -4 },
  ],
};

/** A target with what it needs; labels of people begin with a capital. */
const TARGET = String.raw`[a-z.%$(][\w.%/$()-]*:(?: [\w.%/$()*-]+)*`;
/** Programs that recipes run. As keys of YAML a colon would follow, as names of a language a sign. */
const IN_RECIPES =
  'docker|docker-compose|podman|kubectl|helm|terraform|aws|gcloud|az|python3?|pip3?|pytest|uv|poetry|ruff|black|mypy|npm|npx|yarn|pnpm|node|' +
  'go|cargo|gcc|clang|nvcc|protoc|bazel|mvn|rm|cp|mv|mkdir|cd|cat|echo|curl|tar|git|sh|bash|source|export|install';

export const MAKEFILE: Language = {
  lang: 'makefile',
  trigger: new RegExp(
    String.raw`^\.PHONY|^${TARGET}\n(?:@|-?(?:${IN_RECIPES}) +[^=:(\s]|-?\$\()`,
    'm',
  ),
  rules: [
    { scope: 'line', pattern: /^\.PHONY:/, weight: 6 },
    { scope: 'line', pattern: new RegExp(`^${TARGET}$`), weight: 4 },
    { scope: 'line', pattern: /\$\([A-Z_]+\)|\$[@<^]/, weight: 2 },
    { scope: 'line', pattern: /^[A-Z_]+ ?[:?]= ?/, weight: 2 },
    { scope: 'line', pattern: /^@(?:echo|if|cd|[a-z]+) [^(]/, weight: 2 },
    { scope: 'line', pattern: /^(?:- |#!)|^[\w-]+: (?:["'[{]|\d)/, weight: -4 },
    { scope: 'line', pattern: /^(?:def |class |import |from |print\(|\w+ = \w+\()/, weight: -4 },
  ],
};

export const CMAKE: Language = {
  lang: 'cmake',
  trigger:
    /\b(?:cmake_minimum_required|add_executable|target_link_libraries|find_package|add_library)\(/i,
  rules: [
    {
      scope: 'line',
      pattern:
        /^(?:cmake_minimum_required|project|add_executable|target_link_libraries|find_package|add_library|set|include_directories|target_include_directories|add_subdirectory)\(/i,
      weight: 3,
    },
  ],
};

export const HTTP: Language = {
  lang: 'http',
  trigger: /\bHTTP\/[12]/,
  rules: [
    {
      scope: 'first',
      pattern: /^(?:(?:GET|POST|PUT|DELETE|PATCH|HEAD) \S+ HTTP\/|HTTP\/[12](?:\.\d)? \d{3})/,
      weight: 7,
    },
  ],
};

export const MERMAID: Language = {
  lang: 'mermaid',
  trigger: /^\s*\b(?:graph (?:TD|LR|TB|RL)|sequenceDiagram|flowchart |classDiagram|gantt)/m,
  rules: [
    {
      scope: 'first',
      pattern:
        /^(?:graph (?:TD|LR|TB|RL)|sequenceDiagram|flowchart (?:TD|LR|TB)|classDiagram|gantt)/,
      weight: 7,
    },
  ],
};
