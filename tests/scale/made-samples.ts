import type { IndexedPost, IndexedSample } from '../../src/lib/code-index/format.ts';
import { randomNumbers } from './random-numbers.ts';
import type { Draw } from './random-numbers.ts';

/** Words of which names are made. */
const WORDS =
  `data train model load batch token layer shape image label score image audio frame query
index cache store bucket region role stack queue event topic stream shard epoch loss grad step rate
split merge parse write read open close start stop build deploy serve trace graph node edge weight
bias scale norm mask head block embed encode decode vocab text word line page user item order price
count total mean limit range depth width height color pixel video speech voice sensor device edge
flow plan task job run pool worker master agent policy reward action state value target source sink
table column field record schema group join filter sort rank top first last next prev left right
input output result error retry wait time date hour week month zone host port path file name key
secret token auth login admin owner team tenant plan quota cost bill usage alarm metric chart report
audit check test mock stub fake spec suite bench probe drift skew fold sample noise blur crop flip`
    .split(/\s+/)
    .filter((word) => word !== '');
const PACKAGES =
  `numpy pandas torch tensorflow boto3 sagemaker sklearn requests json os sys math time
logging pathlib transformers datasets mlflow ray dask xgboost matplotlib seaborn scipy flask fastapi
pydantic yaml redis kafka pyspark opencv pillow spacy nltk gensim jax flax optax horovod joblib`.split(
    /\s+/,
  );
const PROGRAMS = `aws kubectl docker pip git helm terraform gcloud az python conda npm make curl ssh
sbatch eksctl mlflow ray gsutil`.split(/\s+/);
const PUBLISHERS = ['aws', 'nvidia', 'google', 'tensorflow', 'microsoft', 'apple', 'mit'];
/** Posts have a handful of samples that share their names. */
const SAMPLES_PER_POST = 8;
const NAMES_PER_POST = 12;
/** Names that the whole hub shares, the first ones far more often than the last. */
const SHARED_NAMES = 20_000;

/** A hub's code for measuring: pseudo-random, the same in every run, shaped like that of posts. */
export function makeSamples(count: number): {
  samples: IndexedSample[];
  posts: Map<string, IndexedPost>;
} {
  const draw = randomNumbers(20_210_415);
  const ids = makeIds(count);
  const shared = Array.from({ length: SHARED_NAMES }, () => makeName(draw));
  const posts = new Map<string, IndexedPost>();
  const samples: IndexedSample[] = [];
  while (samples.length < count) {
    const number = String(posts.size);
    const slug = `${draw.pick(WORDS)}-${draw.pick(WORDS)}-with-${draw.pick(WORDS)}-${number}`;
    const key = draw.pick(PUBLISHERS);
    posts.set(slug, { title: `How to ${slug.replaceAll('-', ' ')}`, publisher: key, key });
    const own = Array.from({ length: NAMES_PER_POST }, () => makeName(draw));
    const name = (): string => (draw.below(3) === 0 ? draw.often(shared) : draw.pick(own));
    for (let part = 0; part < SAMPLES_PER_POST && samples.length < count; part += 1)
      samples.push(makeSample(ids[samples.length] ?? '', slug, { draw, name }));
  }
  return { samples, posts };
}

interface Writer {
  draw: Draw;
  name: () => string;
}

function makeSample(id: string, slug: string, writer: Writer): IndexedSample {
  const { draw } = writer;
  const [lang, line] = LANGUAGES[draw.below(LANGUAGES.length)] ?? ['text', pythonLine];
  const lines = Array.from({ length: 3 + draw.below(16) }, () => line(writer));
  return {
    id,
    slug,
    lang,
    role: 'code',
    kind: lang === 'yaml' ? 'configuration' : 'program',
    libraries: lang === 'python' ? [draw.often(PACKAGES)] : [],
    section: `${draw.pick(WORDS)} ${draw.pick(WORDS)} ${draw.pick(WORDS)}`,
    step: draw.below(2) === 0 ? null : [id.replace('c', 't'), 1 + draw.below(12)],
    code: lines.join('\n'),
  };
}

const ID_SIGNS = [...'0123456789abcdefghjkmnpqrstvwxyz'];

/** Ids as opaque as real ones, which no compression makes smaller, each once. */
function makeIds(count: number): string[] {
  const draw = randomNumbers(7_919);
  const ids = new Set<string>();
  while (ids.size < count)
    ids.add(`c${Array.from({ length: 6 }, () => draw.pick(ID_SIGNS)).join('')}`);
  return [...ids];
}

function makeName(draw: Draw): string {
  const words = Array.from({ length: 1 + draw.below(3) }, () => draw.pick(WORDS));
  if (draw.below(4) > 0) return words.join('_');
  return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
}

function pythonLine({ draw, name }: Writer): string {
  const forms = [
    () => `import ${draw.often(PACKAGES)}`,
    () => `from ${draw.often(PACKAGES)}.${draw.pick(WORDS)} import ${name()}`,
    () => `${name()} = ${name()}.${draw.pick(WORDS)}(${name()}, ${name()}=${draw.below(500)})`,
    () => `    ${name()} = ${draw.often(PACKAGES)}.${name()}("${name()}")`,
    () => `def ${name()}(${name()}, ${name()}=None):`,
    () => `    return ${name()}[${draw.below(9)}] + ${name()}`,
    () => `for ${name()} in range(${draw.below(1000)}):`,
    () => `    print(f"${name()}: {${name()}:.${draw.below(5)}f}")`,
    () => `# ${draw.pick(WORDS)} the ${draw.pick(WORDS)} of each ${draw.pick(WORDS)}`,
    () => `    ${name()}.${name()}(${draw.below(64)}, learning_rate=1e-${1 + draw.below(6)})`,
    () => `if ${name()} is not None and ${name()} > 0.${draw.below(100)}:`,
    () => `    ${name()}["${name()}"] = os.path.join(${name()}, "${draw.pick(WORDS)}.csv")`,
  ];
  return draw.pick(forms)();
}

function shellLine({ draw, name }: Writer): string {
  const flag = (): string => `--${name().replaceAll('_', '-').toLowerCase()}`;
  const forms = [
    () => `${draw.often(PROGRAMS)} ${draw.pick(WORDS)} ${flag()} ${name()} ${flag()} ${name()}`,
    () => `export ${name().toUpperCase()}=/opt/${draw.pick(WORDS)}/${name()}`,
    () =>
      `pip install ${draw.often(PACKAGES)}==${draw.below(4)}.${draw.below(30)}.${draw.below(9)}`,
    () => `aws s3 cp s3://${name()}/${draw.pick(WORDS)}/ . --recursive`,
    () => `${draw.often(PROGRAMS)} ${draw.pick(WORDS)} \\\n    ${flag()}=${draw.below(900)}`,
    () => `cat ${name()}.${draw.pick(['log', 'json', 'yaml'])} | grep ${name()}`,
  ];
  return draw.pick(forms)();
}

function yamlLine({ draw, name }: Writer): string {
  const indent = ' '.repeat(2 * draw.below(4));
  const forms = [
    () => `${indent}${name()}: ${name()}`,
    () => `${indent}${name()}:`,
    () => `${indent}- name: ${name()}`,
    () => `${indent}image: registry.example/${draw.pick(WORDS)}/${name()}:${draw.below(9)}`,
    () => `${indent}replicas: ${draw.below(20)}`,
  ];
  return draw.pick(forms)();
}

const LANGUAGES: readonly (readonly [string, (writer: Writer) => string])[] = [
  ['python', pythonLine],
  ['python', pythonLine],
  ['python', pythonLine],
  ['bash', shellLine],
  ['yaml', yamlLine],
];
