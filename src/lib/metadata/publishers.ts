/** A house whose posts the hub knows by name. */
export interface Publisher {
  /** Lower-case key, as in the entries. */
  key: string;
  /** Name for readers. */
  name: string;
}

/** Key of a post whose text does not tell who published it. */
export const UNKNOWN_PUBLISHER = 'unknown';

export const PUBLISHERS: readonly Publisher[] = [
  { key: 'aws', name: 'AWS' },
  { key: 'nvidia', name: 'NVIDIA' },
  { key: 'google', name: 'Google' },
  { key: 'facebook', name: 'Facebook' },
  { key: 'tensorflow', name: 'TensorFlow' },
  { key: 'microsoft', name: 'Microsoft' },
  { key: 'mit', name: 'MIT' },
  { key: 'apple', name: 'Apple' },
];
