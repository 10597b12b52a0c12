/** Services of Amazon, one a line: `Name | alias, alias | short form`. */
export const AWS_LIST = `
Amazon SageMaker | SageMaker
Amazon SageMaker Studio | SageMaker Studio | Studio
Amazon SageMaker Ground Truth | SageMaker Ground Truth, Ground Truth
Amazon SageMaker Feature Store | SageMaker Feature Store | Feature Store
Amazon SageMaker Pipelines | SageMaker Pipelines | Pipelines
Amazon SageMaker Debugger | SageMaker Debugger | Debugger
Amazon SageMaker Model Monitor | SageMaker Model Monitor | Model Monitor
Amazon SageMaker Clarify | SageMaker Clarify | Clarify
Amazon SageMaker Data Wrangler | SageMaker Data Wrangler
Amazon SageMaker Autopilot | SageMaker Autopilot | Autopilot
Amazon SageMaker JumpStart | SageMaker JumpStart | JumpStart
Amazon SageMaker Neo | SageMaker Neo
Amazon SageMaker Edge Manager | SageMaker Edge Manager
Amazon SageMaker Processing | SageMaker Processing
Amazon SageMaker Experiments | SageMaker Experiments
Amazon SageMaker geospatial | SageMaker geospatial
Amazon Augmented AI | Amazon A2I | A2I
Amazon Bedrock | | Bedrock
Amazon Comprehend | | Comprehend
Amazon Comprehend Medical | Comprehend Medical
Amazon Connect
Amazon Forecast
Amazon Fraud Detector
Amazon HealthLake
Amazon Kendra | | Kendra
Amazon Lex | | Lex
Amazon Lookout for Vision | Lookout for Vision
Amazon Lookout for Metrics | Lookout for Metrics
Amazon Lookout for Equipment | Lookout for Equipment
Amazon Monitron
Amazon Personalize | | Personalize
Amazon Polly | | Polly
Amazon Rekognition | Rekognition
Amazon Textract | Textract
Amazon Transcribe
Amazon Transcribe Medical
Amazon Translate
Amazon CodeGuru
Amazon S3 | Amazon Simple Storage Service, Amazon Simple Storage Service S3 | S3
Amazon EC2 | Amazon Elastic Compute Cloud | EC2
Amazon EBS | Amazon Elastic Block Store | EBS
Amazon ECR | Amazon Elastic Container Registry | ECR
Amazon ECS | Amazon Elastic Container Service | ECS
Amazon EFS | Amazon Elastic File System | EFS
Amazon EKS | Amazon Elastic Kubernetes Service | EKS
Amazon EMR | | EMR
Amazon EventBridge | EventBridge
Amazon FSx for Lustre | FSx for Lustre
Amazon API Gateway | | API Gateway
Amazon Athena | | Athena
Amazon Aurora | | Aurora
Amazon CloudFront | CloudFront
Amazon CloudWatch | CloudWatch, AWS CloudWatch
Amazon Cognito | | Cognito
Amazon DynamoDB | DynamoDB
Amazon ElastiCache | ElastiCache
Amazon Kinesis | Kinesis
Amazon Kinesis Video Streams | Kinesis Video Streams
Amazon Kinesis Data Firehose | Kinesis Data Firehose
Amazon Managed Workflows for Apache Airflow | Amazon MWAA
Amazon MSK | Amazon Managed Streaming for Apache Kafka
Amazon Neptune
Amazon OpenSearch Service | Amazon Elasticsearch Service, Amazon ES
Amazon QuickSight | QuickSight
Amazon RDS | Amazon Relational Database Service | RDS
Amazon Redshift | | Redshift
Amazon Route 53
Amazon SES | Amazon Simple Email Service
Amazon SNS | Amazon Simple Notification Service | SNS
Amazon SQS | Amazon Simple Queue Service | SQS
Amazon VPC | Amazon Virtual Private Cloud | VPC
Amazon WorkSpaces
Amazon Alexa | Alexa
AWS Amplify
AWS App Mesh
AWS AppSync
AWS Batch
AWS Cloud9 | Cloud9
AWS Cloud Development Kit | AWS CDK
AWS CloudFormation | CloudFormation
AWS CloudTrail | CloudTrail
AWS CodeBuild | CodeBuild
AWS CodeCommit | CodeCommit
AWS CodePipeline | CodePipeline
AWS Config
AWS Cost Explorer
AWS Cost and Usage Reports | AWS Cost and Usage Report, AWS CUR
AWS Data Pipeline
AWS Database Migration Service | AWS DMS
AWS DeepComposer | DeepComposer
AWS DeepLens | DeepLens
AWS DeepRacer | DeepRacer
AWS Fargate | Fargate
AWS Glue | | Glue
AWS Glue DataBrew | Glue DataBrew, DataBrew
AWS IAM | AWS Identity and Access Management, IAM
AWS Inferentia | Inferentia
AWS IoT Core
AWS IoT Greengrass | AWS Greengrass, Greengrass
AWS IoT SiteWise | IoT SiteWise
AWS KMS | AWS Key Management Service
AWS Lake Formation
AWS Lambda | | Lambda
AWS Network Firewall
AWS Neuron
AWS Outposts
AWS Panorama
AWS PrivateLink
AWS RoboMaker | RoboMaker
AWS Secrets Manager
AWS Security Token Service | AWS STS
AWS Step Functions | Step Functions
AWS Systems Manager
AWS Trainium | Trainium
`;
