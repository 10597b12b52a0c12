/** A house whose posts the hub knows by name, and the words that give it away. */
export interface Publisher {
  /** Lower-case key, as in the entries. */
  key: string;
  /** Name for readers. */
  name: string;
  /** As the line `appeared first on …` and bylines name it. */
  house: RegExp;
  /** Names that only its own posts use again and again. */
  vocabulary: RegExp;
}

/** Key of a post whose text does not tell who published it. */
export const UNKNOWN_PUBLISHER = 'unknown';

export const PUBLISHERS: readonly Publisher[] = [
  {
    key: 'aws',
    name: 'AWS',
    house: /\b(?:AWS|Amazon)\b/,
    vocabulary: /\b(?:AWS|Amazon (?!rain)[A-Z]\w+|SageMaker|boto3|CloudFormation|CloudWatch)\b/g,
  },
  {
    key: 'nvidia',
    name: 'NVIDIA',
    house: /\bNVIDIA\b/i,
    vocabulary: /\b(?:NVIDIA|GeForce|TensorRT|CUDA|GFN|RTX|DGX|Omniverse|Jetson)\b/g,
  },
  {
    key: 'google',
    name: 'Google',
    house: /\b(?:Google|DeepMind)\b/,
    vocabulary: /\b(?:Google|DeepMind|Vertex AI)\b/g,
  },
  {
    key: 'facebook',
    name: 'Facebook',
    house: /\b(?:Facebook|Meta)\b/,
    vocabulary: /\b(?:Facebook|Instagram|WhatsApp|Meta AI|Meta Research|Oculus)\b/g,
  },
  {
    key: 'tensorflow',
    name: 'TensorFlow',
    house: /\bTensorFlow\b|\bTFX\b/i,
    vocabulary: /\b(?:TensorFlow|TFX|TFLite|Keras|TF-TRT|tf\.\w+)/g,
  },
  {
    key: 'microsoft',
    name: 'Microsoft',
    house: /\bMicrosoft\b/,
    vocabulary: /\b(?:Microsoft|Azure|MSR|Windows|Power BI|OneLake)\b/g,
  },
  {
    key: 'mit',
    name: 'MIT',
    house: /\bMIT\b|\bMassachusetts Institute of Technology\b/,
    vocabulary: /\b(?:MIT|CSAIL|Massachusetts Institute of Technology)\b(?! [Ll]icense)/g,
  },
  {
    key: 'apple',
    name: 'Apple',
    house: /\bApple\b/,
    vocabulary: /\b(?:Apple|Siri|iPhone|iPad|iOS|macOS|Core ML)\b/g,
  },
];
