/** A topic by which posts are grouped, and the words that speak for it. */
export interface Topic {
  /** Lower-case key, as in the entries and in addresses. */
  key: string;
  /** Name for readers. */
  name: string;
  /** One sentence: what belongs to it. */
  description: string;
  /** Words and phrases that hardly stand elsewhere … */
  strong: readonly string[];
  /** … and those that only hint at it. */
  weak: readonly string[];
}

/** A list of phrases, written with commas. */
function list(phrases: string): string[] {
  return phrases.split(/,\s*/).map((phrase) => phrase.trim());
}

/** The closed list of topics. */
export const TOPICS: readonly Topic[] = [
  {
    key: 'training',
    name: 'Training',
    description: 'Training runs: speed, distribution, checkpoints, tuning, architectures.',
    strong:
      list(`distributed training, data parallel, data parallelism, model parallel, pipeline parallel,
      multi-GPU, mixed precision, checkpointing, spot training, spot instance, hyperparameter,
      hyperparameter tuning, fine-tuning, finetuning, fine tune, fine-tuned, LoRA, training job, training loop, learning rate,
      batch size, data loader, dataloader, gradient descent, backpropagation, Horovod, DeepSpeed,
      pre-training, pretraining, neural architecture search, knowledge distillation, meta-learning,
      training time, Debugger, optimizer, loss function, vanishing gradient, overfitting`),
    weak: list(`train, training, trainer, epoch, GPU, gradient, loss, convergence, pretrained, checkpoint, AutoML,
      neural network, deep learning, weight`),
  },
  {
    key: 'serving',
    name: 'Serving and cost',
    description: 'Inference in production: latency, throughput, endpoints, scaling, what it costs.',
    strong:
      list(`inference latency, low latency, low-latency, real-time inference, batch transform, real-time endpoint,
      model server, serving, Triton, TensorRT, TF-TRT, quantization, quantized, throughput,
      endpoint, multi-model endpoint, autoscaling, auto scaling, cold start, Inferentia, ONNX,
      cost savings, reduce cost, total cost of ownership, GPU utilization, traffic shifting, canary,
      vLLM, speculative decoding, KV cache, load balancing, load balancer`),
    weak: list(
      `inference, latency, deploy, deployment, cost, instance, throughput, performance, scale, scaling, speedup, request`,
    ),
  },
  {
    key: 'mlops',
    name: 'Pipelines and operations',
    description:
      'The machinery around models: pipelines, clusters, monitoring, tooling, infrastructure.',
    strong:
      list(`MLOps, CI/CD, pipeline step, ML pipeline, Kubeflow, MLflow, Kubernetes, Docker, container image, Helm,
      experiment tracking, model registry, model monitor, data drift, concept drift, Airflow, Argo, TFX,
      infrastructure as code, Terraform, CloudFormation, CodePipeline, ML lifecycle, machine learning lifecycle,
      feature store, workflow orchestration, kubectl, cluster, node pool, pod, microservice, service mesh, Istio, gRPC,
      Grafana, Prometheus, observability, release notes, control plane, scheduler, operator`),
    weak: list(`pipeline, workflow, container, deploy, automation, orchestrate, repository, monitoring, API, SDK, CLI,
      notebook, template, release, version, upgrade, stack, plugin, runtime, namespace, Python package, command`),
  },
  {
    key: 'vision',
    name: 'Vision',
    description: 'Images and video: classification, detection, segmentation, pose, generation.',
    strong:
      list(`computer vision, object detection, image classification, image segmentation, semantic segmentation,
      instance segmentation, pose estimation, keypoint, bounding box, convolutional neural network, CNN, ImageNet,
      COCO, OCR, image recognition, facial, face detection, face recognition, optical flow, frame interpolation,
      video frame, object tracking, GAN, diffusion model, text-to-image, image generation, vision transformer, ViT,
      Rekognition, Lookout for Vision, GluonCV, OpenCV, YOLO, 3D reconstruction, NeRF, point cloud, depth estimation,
      visual question answering, multimodal, screenshot understanding, icon detection, adversarial image, satellite imagery`),
    weak: list(
      `image, video, camera, multi-camera, landmark, landmark detector, detector, pixel, visual, frame, photo, segmentation, photograph, footage, vision`,
    ),
  },
  {
    key: 'language',
    name: 'Language',
    description:
      'Text: understanding, extraction, translation, question answering, language models.',
    strong:
      list(`natural language processing, NLP, natural language understanding, language model, LLM, large language model,
      BERT, GPT, GPT-3, GPT-4, ChatGPT, transformer model, named entity recognition, entity recognition, custom entity,
      sentiment analysis, text classification, machine translation, translation, question answering, summarization,
      chatbot, prompt, prompt engineering, retrieval augmented generation, RAG, tokenization, tokenizer, word embedding,
      Comprehend, Textract, document processing, Lex, agent framework, LangChain, generative AI, Bedrock,
      text generation, Hugging Face, intent, utterance, instruction tuning, table parsing, semantic parsing`),
    weak: list(
      `text, language, document, token, sentence, word, transformer, conversation, question, corpus, translate, bot, assistant`,
    ),
  },
  {
    key: 'speech',
    name: 'Speech and audio',
    description: 'Speech, sound and music: recognition, synthesis, analysis.',
    strong:
      list(`speech recognition, text-to-speech, TTS, automatic speech recognition, ASR, speech-to-text, transcription,
      transcribe, Polly, newscaster, voice assistant, speaker, audio signal, spectrogram, audio file, podcast,
      phoneme, acoustic, synthesized speech, SSML, voice, wake word, call center, contact center, Alexa, sound`),
    weak: list(`speech, audio, listen, call, microphone, pronunciation, recording, music`),
  },
  {
    key: 'forecasting',
    name: 'Tables and forecasting',
    description: 'Time series, anomaly detection, tabular models.',
    strong:
      list(`time series, time-series, forecasting, forecast, predictor, demand forecasting, anomaly detection,
      anomaly, tabular, XGBoost, gradient boosting, LightGBM, churn, fraud detection, fraud, regression model,
      predictive maintenance, credit risk, ARIMA, Prophet, DeepAR, seasonality, Lookout for Metrics,
      Lookout for Equipment, feature engineering, linear regression, random forest, decision tree, scikit-learn, quantile`),
    weak: list(
      `prediction, regression, feature, column, sensor, trend, metric, historical data, statistic, estimator`,
    ),
  },
  {
    key: 'data',
    name: 'Data and labelling',
    description: 'Getting data ready: labelling, preparation, lakes, features, quality.',
    strong:
      list(`data labeling, labeling job, annotation, annotator, Ground Truth, data lake, data preparation, data wrangling,
      Data Wrangler, Glue, DataBrew, ETL, Athena, Redshift, data warehouse, feature store, synthetic data, data quality, crowdsourcing,
      label category, labeling workforce, active learning, data pipeline, Spark, data catalog, Parquet, dataframe, DataFrame, Dask,
      pandas, Flink, streaming data, Kafka, data augmentation, manifest file, SQL, query engine, Hudi, Iceberg, lakehouse, array`),
    weak: list(
      `dataset, label, labeling, data source, CSV, schema, S3 bucket, table, database, partition, storage, record, data set`,
    ),
  },
  {
    key: 'decisions',
    name: 'Reinforcement learning',
    description: 'Learning to act: reinforcement learning, bandits, planning, optimisation.',
    strong:
      list(`reinforcement learning, RL agent, policy gradient, Q-learning, deep Q-network, DQN, actor-critic, PPO, reward function, reward,
      multi-armed bandit, bandit, exploration, environment step, Atari, imitation learning, offline RL, model-based RL,
      multi-agent, MARL, simulated environment, value function, world model, DeepRacer, black-box optimization,
      Bayesian optimization, self-play, Thompson sampling, Markov decision process, MDP`),
    weak: list(`agent, policy, action, environment, episode, budget, state, simulation, optimal`),
  },
  {
    key: 'edge',
    name: 'Devices and robots',
    description: 'Models outside the data centre: phones, microcontrollers, cameras, cars, robots.',
    strong:
      list(`edge device, on-device, microcontroller, TinyML, TensorFlow Lite, TFLite, IoT, internet of things, Greengrass,
      Jetson, Raspberry Pi, DeepLens, robot, robotics, robotic, autonomous vehicle, self-driving, drone, mobile app, mobile device, smartphone,
      embedded, Arduino, navigation, manipulation, Coral, WebAssembly, edge computing, RoboMaker, ROS, humanoid, locomotion, legged, quadruped`),
    weak: list(
      `device, edge, mobile, sensor, Android, iOS, car, hardware, vehicle, battery, browser`,
    ),
  },
  {
    key: 'graphics',
    name: 'Graphics and games',
    description: 'Rendering, simulation, visual effects, content creation, cloud gaming.',
    strong:
      list(`GeForce, GeForce NOW, GFN, RTX, ray tracing, path tracing, real-time rendering, rendering, Omniverse, visual effects, VFX,
      animation, animator, 3D artist, game engine, Unreal Engine, Unity, gamer, gaming, PC game, Steam, Epic Games Store,
      cloud gaming, livestream, live streamer, livestreamer, streamer, NVIDIA Studio, content creator, virtual world, digital twin,
      DLSS, Blender, film, movie, metaverse, computer graphics, shader, lighting, Academy Award, physics engine`),
    weak: list(`game, creator, artist, graphics, scene, demo, 3D, simulation, virtual, studio`),
  },
  {
    key: 'search',
    name: 'Search and recommendation',
    description: 'Finding and ranking: search, vectors, recommendation, advertising.',
    strong:
      list(`recommendation system, recommender, recommender system, recommendation, Personalize, personalization, collaborative filtering,
      semantic search, vector database, vector search, similarity search, Milvus, approximate nearest neighbor, nearest neighbor, Kendra,
      OpenSearch, Elasticsearch, enterprise search, ranking, click-through, advertiser, ad campaign, retrieval, search engine,
      full-text search, hybrid search, reranking, reranker, knowledge graph, embedding`),
    weak: list(`search, query, index, user experience, catalog, item, ad, similarity, vector`),
  },
  {
    key: 'trust',
    name: 'Security, privacy, fairness',
    description: 'Safe and fair use: access, networks, privacy, bias, explanation, well-being.',
    strong:
      list(`responsible AI, fairness, bias detection, bias, explainability, interpretability, SHAP, privacy, differential privacy,
      federated learning, encryption, IAM role, IAM policy, IAM, VPC, firewall, compliance, GDPR, HIPAA, network isolation,
      PII, personally identifiable, content moderation, misinformation, cyberbullying, bullying, harassment, online safety,
      adversarial example, adversarial attack, security group, vulnerability, CVE, authentication, authorization, access control, RBAC, TLS,
      confused deputy, least privilege, policy research, accessibility, ghostwritten, AI-generated text, secure, toxicity`),
    weak: list(
      `security, permission, policy, ethical, trust, safety, credential, access, certificate, audit, protect, attack`,
    ),
  },
  {
    key: 'science',
    name: 'Health and science',
    description: 'Medicine, biology, physics, climate, and research that uses models.',
    strong:
      list(`healthcare, health care, medical, medical imaging, clinical, patient, radiology, pathology, genomics, drug discovery, protein,
      hospital, physician, life sciences, COVID-19, particle, CERN, LHC, physics, climate, weather, astronomy, quantum, chemistry, molecule, biology,
      partial differential equation, PDE, materials science, neuroscience, medicine, disease, cancer, medical transcription,
      scientific discovery, high energy physics, biomechanical, sports performance, HPC, supercomputer, microscopy`),
    weak: list(`health, science, scientific, doctor, laboratory, therapy, energy, biological`),
  },
  {
    key: 'community',
    name: 'Learning and community',
    description: 'Courses, conferences, challenges, fellowships, people.',
    strong:
      list(`training course, course, curriculum, digital training, certification, bootcamp, workshop, hackathon, fellowship, fellow,
      scholarship, PhD candidate, internship, keynote, conference, GTC, re:Invent, summit, meetup, KubeCon, NeurIPS workshop,
      call for proposals, challenge winner, competition, leaderboard, championship, award recipient, award, interview, contributor,
      open source community, community, mentor, Google Summer of Code, GSoC, survey, tutorial series, user group, contest, challenge, webinar`),
    weak: list(
      `learn, event, session, register, join, speaker, panel, educator, skill, student, university, intern, sponsor, volunteer`,
    ),
  },
];
