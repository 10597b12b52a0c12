import { getNumbers } from '../../data/numbers.ts';

/** All figures as a classic script; loaded when one asks for some. */
export async function GET(): Promise<Response> {
  const numbers = JSON.stringify(await getNumbers());
  return new Response(`postshelfCode("numbers",${numbers})\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
}
