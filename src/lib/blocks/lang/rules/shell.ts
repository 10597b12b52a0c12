import type { Language } from '../language-rule.ts';

/** Programs that open a command line, whatever follows. Words that are prose verbs as well stand apart. */
const PROGRAMS =
  'sudo|apt|apt-get|yum|dnf|brew|snap|pip|pip3|pipx|pipenv|poetry|uv|conda|mamba|npm|npx|yarn|pnpm|nvm|tsc|git|gh|cd|ls|mkdir|rmdir|rm|cp|mv|' +
  'chmod|chown|ln|cat|grep|sed|awk|tail|head|xargs|wget|curl|ssh|scp|rsync|tar|unzip|gunzip|zip|nano|vim|vi|docker|docker-compose|podman|' +
  'kubectl|kubectx|helm|minikube|kind|eksctl|kustomize|istioctl|argo|skaffold|oc|terraform|aws|gcloud|gsutil|bq|az|azd|databricks|dapr|' +
  'python|python3|jupyter|ipython|virtualenv|venv|pytest|tensorboard|huggingface-cli|hf|accelerate|torchrun|deepspeed|ray|mlflow|' +
  'node|deno|bun|java|javac|mvn|gradle|sbt|cargo|rustc|rustup|bazel|bazelisk|cmake|gcc|g\\+\\+|clang|nvcc|nvidia-smi|dotnet|psql|mysql|redis-cli|' +
  'ollama|llama-cli|systemctl|service|journalctl|mpirun|srun|sbatch|jq|nohup|watch|eval|exec|unset|alias|ufw|adduser|useradd|nslookup|ping|telnet|netstat|ab|protoc|ngrok|ruff|mypy|tox|wandb|dbt|dvc|airflow|flink|spark-submit|duckdb|sqlite3|clickhouse-client|rclone|ffmpeg|trtexec|vllm|nsys|ncu|strace|gdb|valgrind|taskset|numactl|lscpu|uname|htop|adb|xcrun|Rscript|wasm-pack|arduino-cli|idf\\.py|mpremote|esptool\\.py|ninja|pulumi|make(?= [a-z-]+$| -j|$)|go (?:get|run|build|install|mod|test)';

export const BASH: Language = {
  lang: 'bash',
  rules: [
    { scope: 'first', pattern: /^#!.*\b(?:ba|z|)sh\b/, weight: 6 },
    { scope: 'first', pattern: /<<-? ?['"]?E[oO][FTfs]/, weight: 10 },
    {
      scope: 'first',
      pattern: new RegExp(`^(?:!|\\$ ?|> ?)?(?:\\w+=\\S+ )*\\b(?:${PROGRAMS})(?:\\s|$)`),
      weight: 3,
    },
    {
      scope: 'line',
      pattern: new RegExp(
        `^(?:!|\\$ ?|> ?|# )?(?:\\w+=\\S+ )*\\b(?:${PROGRAMS})(?:\\s+[^=(\\s]|$)`,
      ),
      weight: 1.5,
      most: 3,
    },
    { scope: 'first', pattern: /^\$ [\w./~(]/, weight: 4 },
    { scope: 'first', pattern: /^[\w.-]+@[\w.-]+[: ].{0,60}?[$#%] /, weight: 4 },
    { scope: 'first', pattern: /^[~/][\w./~-]*[$#%] /, weight: 4 },
    { scope: 'first', pattern: /^\(\w[\w.-]*\) ?\$ /, weight: 4 },
    { scope: 'first', pattern: /^%%(?:bash|sh)\b/, weight: 6 },
    { scope: 'first', pattern: /^(?:\.{1,2}|~)\/[\w./-]+(?: |$)/, weight: 9 },
    { scope: 'first', pattern: /^\/(?:usr|opt|bin|home|var|etc)\/[\w./-]+ \S/, weight: 4 },
    { scope: 'first', pattern: /^[A-Z_]{3,}=(?:"[^"]*"|\S+) [a-z]/, weight: 3 },
    { scope: 'line', pattern: /^\$ /, weight: 2 },
    { scope: 'line', pattern: /^(?:export|source|echo|set -[a-z]|unset|printf) \S/, weight: 2 },
    {
      scope: 'line',
      pattern: /^(?:if \[\[? |fi$|done$|esac$|then$|do$|for \w+ in .*; ?do)/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /\\$/, weight: 1.2 },
    { scope: 'line', pattern: /\$\(|\$\{|\$[A-Z_]{2,}/, weight: 1.2 },
    { scope: 'line', pattern: / (?:&&|\|\|) /, weight: 0.5 },
    { scope: 'line', pattern: / 2>(?:&1|\/dev\/null)\b/, weight: 3 },
    {
      scope: 'line',
      pattern: / \| (?:grep|jq|xargs|head|tail|awk|sed|sort|bash|sh|wc|tee|kubectl)\b/,
      weight: 2.5,
    },
    { scope: 'line', pattern: /^--[a-z][\w-]*(?:[ =]|$)/, weight: 1.2 },
    {
      scope: 'first',
      pattern: /^[a-z][\w./-]*(?: [^\s(){};=]+)* --?[a-zA-Z][\w-]*(?:[ =]|$)/,
      weight: 3,
    },
    {
      scope: 'first',
      pattern:
        /^[a-z][\w-]* (?:install|run|init|start|stop|deploy|create|apply|login|build|get|config|list|submit|uninstall|add)(?: |$)/,
      weight: 2,
    },
    { scope: 'share', pattern: /^[A-Z_]{3,}=\S*$/, weight: 2 },
    { scope: 'share', pattern: /^--?[A-Za-z][\w-]*(?:[= ]|$)/, weight: 2 },
    { scope: 'line', pattern: /^# /, weight: 0.1 },
    { scope: 'share', pattern: /;$/, weight: -2 },
    { scope: 'share', pattern: /^(?:- )?[A-Za-z_-]+:(?: |$)/, weight: -4 },
    {
      scope: 'line',
      pattern: /^(?:from [\w.]+ import |import \w|def \w+\(|class \w+|\w+ = )/,
      weight: -2,
    },
    { scope: 'line', pattern: /^[A-Za-z_][\w.]*\(.*\)$/, weight: -1 },
  ],
};

/** Verb-Noun names approved for commands; a hyphen alone would match any kebab-case word. */
const VERBS =
  'Get|Set|New|Remove|Add|Invoke|Install|Import|Export|Connect|Start|Stop|Write|Read|Select|Where|ForEach|Test|Update|Register|' +
  'Compress|Expand|ConvertTo|ConvertFrom|Copy|Move|Rename|Clear|Sort|Group|Measure|Format|Out|Enable|Disable|Publish|Save|Restart|Wait|Send|Submit|Resolve|Split|Join|Push|Pop';

export const POWERSHELL: Language = {
  lang: 'powershell',
  trigger: new RegExp(`\\b(?:${VERBS})-[A-Z]|\\.ps1\\b|\\$env:|^PS [A-Z]:|^\\$\\w+ = | \`$`, 'm'),
  rules: [
    { scope: 'line', pattern: new RegExp(`\\b(?:${VERBS})-[A-Z]\\w+`), weight: 3 },
    { scope: 'first', pattern: new RegExp(`^(?:${VERBS})-[A-Z][a-z]\\w+(?: |$)`), weight: 6 },
    { scope: 'first', pattern: /^[.\w/\\-]+\.ps1\b/, weight: 14 },
    { scope: 'line', pattern: /\$env:\w/, weight: 3 },
    { scope: 'line', pattern: /^PS(?: [A-Z]:[^>]*)?> /, weight: 5 },
    { scope: 'line', pattern: /^\$\w+ = /, weight: 1.5 },
    { scope: 'line', pattern: / -(?:eq|ne|gt|lt|like|match) /, weight: 1 },
    {
      scope: 'line',
      pattern: /\[(?:string|int|bool|switch|array|hashtable)(?:\[\])?\]\$\w|^\[CmdletBinding\(/i,
      weight: 3,
    },
    // A command goes on in the next line.
    { scope: 'line', pattern: /[^`] `$/, weight: 5 },
    { scope: 'line', pattern: /^(?:python3?|pip) /, weight: -3 },
  ],
};
