import type { Token } from './token.ts';

const ROOTED = /^(?:~|\.{1,2})?(?:\/[\w.@%+:{}-]+){2,}\/?$/;
const DIRECTORY =
  /^(?:~|\.{1,2})?\/(?:bin|boot|data|dev|etc|home|lib|mnt|opt|root|srv|sys|tmp|usr|var|workspace)\/?$/;
const WINDOWS = /^[A-Za-z]:\\[\w\\.-]+$/;

/** `/opt/ml/model`, `~/.ssh/config`, `/tmp`; not `and/or` or `1/2`. */
export function isPath({ text }: Token): boolean {
  return ROOTED.test(text) || DIRECTORY.test(text) || WINDOWS.test(text);
}

const STORAGE = /^(?:s3|s3a|gs|hdfs|abfss?|wasbs?|dbfs|file|docker|oci):\/\/\S+$/;

/** `s3://bucket/key` and its like: no browser opens it, so it is code and no link. */
export function isStorageAddress({ text }: Token): boolean {
  return STORAGE.test(text);
}

const IMAGE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[a-z0-9._/-]+:[\w.-]+$/;

const REGISTRY = /^(?:docker|ghcr|gcr|quay|k8s\.gcr|registry\.k8s|nvcr)\.io\/[\w./-]+$/;

/** A container image with its registry, or with its tag. */
export function isImageName({ text }: Token): boolean {
  return IMAGE.test(text) || REGISTRY.test(text);
}

/** Endings of files that posts on machine learning name. */
const ENDINGS = new Set(
  `avi avro bash bat bin c cc cfg ckpt conf cpp cs csv cu cuh dat db dll dockerfile docx env gif go
  gz h h5 hdf5 hpp htm html ini ipynb jar java jpeg jpg js json jsonl kt lock log md mov mp3 mp4
  npy npz onnx parquet pb pbtxt pdf pem php pickle pkl png ppt pptx proto ps1 pt pth py pyc r rb
  recordio rs rst safetensors scala sh sql svg tar tfevents tflite tfrecord tgz toml ts tsv tsx txt
  wav weights whl xls xlsx xml yaml yml zip`.split(/\s+/),
);
const FILE = /^(?:[\w.@+-]+\/)*[\w@+-][\w@+-]*(?:\.[\w@+-]+)*\.(?<ending>[A-Za-z][A-Za-z0-9]*)$/;
/** `Node.js`, `TensorFlow.js`, `D3.js` are products. */
const PRODUCT_JS = /^[A-Z]\w*\.js$/;
const PRODUCTS_JS = new Set(['chart.js', 'd3.js', 'three.js', 'vue.js', 'node.js', 'next.js']);
/** `Fig.c`, `No.r`: an abbreviation that lost its blank; one letter is too little for a file name. */
const ABBREVIATED = /^(?:fig|no|eq|sec|ch|vol|pp|vs|dr|mr|st)\.\w+$/i;

/** `train.py`, `data/images.tar.gz`, `labels.json`. */
export function isFileName({ text }: Token): boolean {
  const ending = FILE.exec(text)?.groups?.['ending'];
  if (ending === undefined || !ENDINGS.has(ending.toLowerCase())) return false;
  return !PRODUCT_JS.test(text) && !PRODUCTS_JS.has(text) && !ABBREVIATED.test(text);
}

const MEDIA_TYPE =
  /^(?:(?:text\/(?:csv|plain|html|xml|css|markdown|libsvm|javascript)|image\/(?:png|jpe?g|gif|svg\+xml|webp))|application\/[a-z][a-z0-9.+-]+)$/;

/** `text/csv`, `application/json`; not `text/image`, which is an either-or. */
export function isMediaType({ text }: Token): boolean {
  return MEDIA_TYPE.test(text);
}
