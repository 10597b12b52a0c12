import type { Token } from './token.ts';
import type { KnownNames } from './rules.ts';

/** Two humps with small letters in each: `DataLoader`; `GitHub` has them too and is sorted out below. */
const PASCAL = /^[A-Z][a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*[A-Z]?[A-Z][a-z0-9]+$/;

/** Words that follow or introduce the name of a thing of an interface, never that of a product. */
const API_NOUNS = new Set(
  `parameter parameters argument arguments operation operations class classes method methods
  object objects field fields attribute attributes structure interface exception enum request
  property element callback constructor`.split(/\s+/),
);

/** Last humps that only names of classes, exceptions and settings have. */
const CLASS_ENDING =
  /(?:Exception|Error|Arn|Config|Configuration|Environment|Factory|Handler|Builder|Listener|Splitter|Runner|Tokenizer|Estimator|Classifier|Regressor|Callback|Provider|Iterator|Wrapper|Input|Output|Request|Response|Name|Params?|Spec)$/;

/** Products, projects and companies that are written with humps. */
const PRODUCTS = new Set(
  `AlexNet BigQuery BlazingText BrainScaleS CentOS ChatGPT CloudFormation CloudFront CloudTrail
  CloudWatch CodeBuild CodeCommit CodeDeploy CodePipeline ConvNet ConvNets CoreOS DataBrew
  DeepAR DeepLens DeepMind DeepRacer DistilBERT DocumentDB DynamoDB ElasticSearch EventBridge
  FaceBook FastAI FedEx FreeRTOS GeForce GitHub GitLab GluonCV GluonNLP GraphQL GuardDuty
  HashiCorp HuggingFace ImageNet InfluxDB IntelliJ JavaScript JetBrains JupyterHub JupyterLab
  KubeCon KubeFlow LangChain LangGraph LinkedIn LlamaIndex LoRA MacBook MapReduce MariaDB
  MediaPipe MongoDB MobileNet MySQL NetApp NodeJS NumPy OpenAI OpenCV OpenSearch PageRank PayPal
  PlayStation PostgreSQL PowerPoint PowerShell PubMed PyCharm PyPI PySpark PyTorch QuickSight
  RedHat ResNet RoBERTa RoboMaker SageMaker SciPy ShareChat SnapChat SoundCloud SpaceX
  StackOverflow StarCraft TensorBoard TensorFlow TensorRT TikTok TypeScript VideoGame WeChat
  WhatsApp WordPress XGBoost YouTube ZooKeeper`.split(/\s+/),
);

/**
 * A class, field or operation in capital camel case: only when the text calls it one, the post's own
 * code uses it, or its ending gives it away. Most words with humps are products.
 */
export function isApiName({ text, before, after }: Token, known: KnownNames): boolean {
  if (!PASCAL.test(text) || PRODUCTS.has(text)) return false;
  return known.has(text) || isCalledApiThing(before, after) || CLASS_ENDING.test(text);
}

function isCalledApiThing(before: readonly string[], after: readonly string[]): boolean {
  return (
    API_NOUNS.has(after[0] ?? '') || (API_NOUNS.has(before.at(-1) ?? '') && after[0] === undefined)
  );
}
