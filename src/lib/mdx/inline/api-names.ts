import { isCalledApiThing } from './api-nouns.ts';
import type { Token } from './token.ts';
import type { KnownNames } from './rules.ts';

/** Two humps with small letters in each: `DataLoader`; `GitHub` has them too and is sorted out below. */
const PASCAL = /^[A-Z][a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*[A-Z]?[A-Z][a-z0-9]+$/;

/** Last humps that only names of classes, exceptions and settings have. */
const CLASS_ENDING =
  /(?:Exception|Error|Arn|Config|Configuration|Environment|Factory|Handler|Builder|Listener|Splitter|Runner|Tokenizer|Estimator|Classifier|Regressor|Callback|Provider|Iterator|Wrapper|Input|Output|Request|Response|Name|Params?|Spec|Function|Operator|Rule|Class|Ids?|Type|Value|String|Number)$/;

/** `CreateDataset`: operations of services start with a verb, products do not. */
const OPERATION =
  /^(?:Add|Attach|Batch|Cancel|Create|Delete|Deregister|Describe|Detect|Get|Invoke|List|Put|Register|Remove|Start|Stop|Tag|Untag|Update)[A-Z]/;

/** `PersistentVolumeClaim`: three humps of two letters and more. Conferences and networks have them too. */
const THREE_HUMPS = /^(?:[A-Z][a-z]+){3,}$/;
const NOT_CLASS_ENDING = /(?:Con|Conf|Net|Nets|Hub|Day|Fest)$/;

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
export function isApiName(token: Token, known: KnownNames): boolean {
  const { text } = token;
  if (!PASCAL.test(text) || PRODUCTS.has(text)) return false;
  if (OPERATION.test(text) || CLASS_ENDING.test(text)) return true;
  if (THREE_HUMPS.test(text) && !NOT_CLASS_ENDING.test(text)) return true;
  return known.has(text) || isCalledApiThing(token);
}
