import { element } from './marked.ts';

/** Whether the address names a step that is not on this page. */
export function asksForUnknownStep(): boolean {
  return /^#step-./.test(location.hash) && document.getElementById(location.hash.slice(1)) === null;
}

/** Says so where the post begins, instead of showing another step without a word. */
export function startUnknownStep(): void {
  const message = element('p', { class: 'message', role: 'status' }, [
    element('span', {}, [
      element('b', {}, ['This step is not here.']),
      ' The address names one that this post does not have. All its steps stand below.',
    ]),
  ]);
  const update = (): void => {
    if (!asksForUnknownStep()) return message.remove();
    document.documentElement.classList.remove('focusing');
    document.querySelector('.prose')?.before(message);
    message.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', update);
  update();
}
