/** What this worker uses of its global scope; the types of pages and of workers do not go together. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: WorkerEvent) => void,
  ): void;
}

export interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
  /** Of a message. */
  data?: unknown;
  ports?: readonly MessagePort[];
}

declare const self: WorkerScope;

export const scope = self;

/** Address of the hub, with a slash at its end. */
export const root = scope.registration.scope;

/** Name of the build that this worker belongs to; written in when the site is made. */
declare const BUILD: string;

export const build = BUILD;
