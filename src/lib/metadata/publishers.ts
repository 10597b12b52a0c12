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
  /** Commands, packages and hosts of its own services, if those that others use as well are left out. */
  tools?: RegExp;
}

/** Key of a post whose text does not tell who published it. */
export const UNKNOWN_PUBLISHER = 'unknown';

export const PUBLISHERS: readonly Publisher[] = [
  {
    key: 'aws',
    name: 'AWS',
    house: /\b(?:AWS|Amazon)\b/,
    vocabulary: /\b(?:AWS|Amazon (?!rain)[A-Z]\w+|SageMaker|boto3|CloudFormation|CloudWatch)\b/g,
    tools:
      /\baws (?:s3|ec2|iam|eks|ecr|sagemaker|lambda|cloudformation|iot|rds)\b|\bboto3\b|amazonaws\.com\b|\barn:aws:/g,
  },
  {
    key: 'nvidia',
    name: 'NVIDIA',
    house: /\bNVIDIA\b/i,
    vocabulary: /\b(?:NVIDIA|GeForce|TensorRT|CUDA|GFN|RTX|DGX|Omniverse|Jetson)\b/g,
    tools: /\bnvcr\.io\b|\bnsys \w|\bngc \w/g,
  },
  {
    key: 'google',
    name: 'Google',
    house: /\b(?:Google|DeepMind)\b/,
    vocabulary: /\b(?:Google|DeepMind|Vertex AI)\b/g,
    tools:
      /\bgcloud \w|\bgsutil \w|\bbq (?:query|mk|load)\b|\bgcr\.io\b|\bpkg\.dev\b|\.run\.app\b|\bgoogleapis\.com\b|\bCloud (?:Run|Shell|Build|Storage)\b|\bFirestore\b|\bBigQuery\b/g,
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
    tools:
      /\baz (?:login|group|acr|aks|ml|webapp|functionapp|containerapp|cognitiveservices|cosmosdb|storage|deployment|keyvault|vm)\b|\bMicrosoft\.\w+|\b(?:Connect-AzAccount|Set-AzContext|New-Az\w+|Get-Az\w+)\b|\bdotnet (?:new|add|run|user-secrets)\b|\bML\.NET\b|\bSemantic Kernel\b|\bContoso\b|\bcontoso\.com\b|\bazurewebsites\.net\b|\bwindows\.net\b|\bVisual Studio\b/g,
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
    tools:
      /\bimport Core(?:ML|Image)\b|\bcoremltools\b|\bVNCoreML\w+|\bMLModelConfiguration\b|\bXcode\b/g,
  },
];
