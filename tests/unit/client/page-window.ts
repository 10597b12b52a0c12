/** What client code needs of a browser window, with a storage that can refuse or be full. */
export interface PageWindow {
  /** What the device keeps, by key. */
  kept: Map<string, string>;
  /** Another tab has written. */
  hearFromOtherTab: (key: string | null) => void;
}

type StorageKind = 'works' | 'full' | 'refused';

/** Makes the globals of a fresh page; call it in every test, so that none sees another's ticks. */
export function openPage(storage: StorageKind = 'works'): PageWindow {
  const kept = new Map<string, string>();
  const target = new EventTarget();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (storage === 'full') throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => kept.delete(key),
  };
  define('window', {});
  define('addEventListener', target.addEventListener.bind(target));
  define('dispatchEvent', target.dispatchEvent.bind(target));
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      if (storage === 'refused') throw new DOMException('no storage here', 'SecurityError');
      return localStorage;
    },
  });
  const hearFromOtherTab = (key: string | null): void => {
    target.dispatchEvent(Object.assign(new Event('storage'), { key }));
  };
  return { kept, hearFromOtherTab };
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}
