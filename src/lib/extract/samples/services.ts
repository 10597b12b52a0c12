/** Where code names the service it talks to; the first group is the name. */
const CLIENTS: readonly RegExp[] = [
  /\bboto3\.(?:client|resource)\(\s*(?:service_name\s*=\s*)?['"]([\w-]+)['"]/g,
  /\bsession\.(?:client|resource)\(\s*['"]([\w-]+)['"]/g,
  /\bnew\s+AWS\.([A-Z]\w+)\(/g,
  /(?:^|[\s;&|!(])aws\s+(?:--\S+\s+)*([a-z][\w-]+)\s+[a-z]/gm,
  /(?:^|[\s;&|!(])gcloud\s+(?:--\S+\s+)*([a-z][\w-]+)\s+[a-z]/gm,
  /(?:^|[\s;&|!(])az\s+([a-z][\w-]+)\s+[a-z]/gm,
  /\bgoogle\.cloud\s+import\s+([a-z]\w+)/g,
];

const STORAGE = /\b(s3|gs|abfss?|wasbs?|dbfs|hdfs):\/\//g;

/** Services that a sample talks to, each once, in order of appearance. */
export function clientServicesOf(code: string): string[] {
  const named = CLIENTS.flatMap((form) => [...code.matchAll(form)].map(([, name = '']) => name));
  const stored = [...code.matchAll(STORAGE)].map(([, name = '']) => name);
  return [...new Set([...named, ...stored].map((name) => name.toLowerCase()))];
}

const IMAGES: readonly RegExp[] = [
  /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)?([^\s]+)/gm,
  /\bimage:[ \t]*["']?([\w./:@-]+)/g,
  /\bdocker\s+(?:pull|push)\s+([\w./:@-]+)/g,
  /\b((?:\d{12}\.dkr\.ecr\.[\w.-]+|nvcr\.io|gcr\.io|ghcr\.io|quay\.io|public\.ecr\.aws)\/[\w./:@-]+)/g,
];

/** Container images that a sample names. */
export function imagesOf(code: string): string[] {
  const found = IMAGES.flatMap((form) => [...code.matchAll(form)].map(([, name = '']) => name));
  return [...new Set(found)];
}
