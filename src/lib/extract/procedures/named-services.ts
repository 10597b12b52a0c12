/** Makers whose name one leaves out: `Amazon SageMaker` is `SageMaker` to who speaks of it twice. */
const MAKERS = /^(?:Amazon|AWS|NVIDIA|Google Cloud|Google|Azure|Microsoft|Facebook|Apple) /;
/** A shorter rest is a common word or an abbreviation of something else. */
const SHORTEST = 4;

/** Services of a list that a text names, in the order of the list; capitals decide. */
export function servicesNamedIn(text: string, services: readonly string[]): string[] {
  return services.filter((service) => {
    const bare = service.replace(MAKERS, '');
    return namesIt(text, service) || (bare.length >= SHORTEST && namesIt(text, bare));
  });
}

function namesIt(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
