/** Products and services of everybody else, one a line: `Name | alias, alias | short form`. */
export const GENERAL_LIST = `
NVIDIA Triton Inference Server | Triton Inference Server, NVIDIA Triton | Triton
NVIDIA TensorRT | TensorRT
NVIDIA CUDA | CUDA
NVIDIA cuDNN | cuDNN
NVIDIA cuOpt | cuOpt
NVIDIA DALI | DALI
NVIDIA NeMo | NeMo
NVIDIA NIM
NVIDIA NCCL | NCCL
NVIDIA RAPIDS | RAPIDS
NVIDIA Omniverse | Omniverse
NVIDIA Isaac | Isaac Sim, Isaac Gym
NVIDIA Clara | | Clara
NVIDIA Clara Discovery | Clara Discovery
NVIDIA Clara Parabricks | Clara Parabricks, Parabricks
NVIDIA Jarvis
NVIDIA Riva
NVIDIA Merlin
NVIDIA Metropolis
NVIDIA Morpheus
NVIDIA Maxine
NVIDIA DRIVE
NVIDIA DeepStream | DeepStream
NVIDIA Broadcast
NVIDIA Canvas
NVIDIA Studio
NVIDIA RTX | RTX
NVIDIA DLSS | DLSS
NVIDIA Reflex
NVIDIA Nsight | Nsight
NVIDIA Jetson | Jetson
NVIDIA Inception
NVIDIA DGX | DGX
NVIDIA DGX SuperPOD | DGX SuperPOD
NVIDIA A100
NVIDIA H100
NVIDIA NGC | NGC
NVIDIA AI Enterprise
NVIDIA Fleet Command
NVIDIA TAO Toolkit | NVIDIA TAO, TAO Toolkit
GeForce NOW | GFN
GeForce RTX
Modulus | NVIDIA Modulus
Vertex AI | Google Vertex AI
Google Cloud | Google Cloud Platform, GCP
Google Cloud AI Platform | Cloud AI Platform
Google Colab | Colab, Colaboratory
Google Kubernetes Engine | GKE
BigQuery | Google BigQuery
Cloud Storage | Google Cloud Storage
Cloud Run | Google Cloud Run
Cloud TPU | TPU
Gemini API
Firebase | Google Firebase
ML Kit
MediaPipe
TensorFlow
TensorFlow Lite | TFLite, TF Lite
TensorFlow Lite Micro | TensorFlow Lite for Microcontrollers
TensorFlow.js | TF js
TensorFlow Extended | TFX
TensorFlow Serving | TF Serving
TensorFlow Hub | TF Hub
TensorFlow Datasets | TFDS
TensorFlow Probability
TensorFlow Agents | TF-Agents
TensorFlow Decision Forests | TF-DF
TensorFlow Recommenders
TensorFlow Federated
TensorFlow Privacy
TensorFlow Model Optimization Toolkit
TensorFlow-TensorRT | TF-TRT
TensorBoard
Keras
KerasTuner | Keras Tuner
JAX
PyTorch
PyTorch Lightning
TorchServe
TorchVision | torchvision
Detectron2
Apache MXNet | MXNet
GluonCV | GluonCV Toolkit
GluonTS
Horovod
DeepSpeed
ONNX
ONNX Runtime
scikit-learn
XGBoost
LightGBM
CatBoost
pandas
NumPy
Dask
Ray Tune
OpenCV
spaCy
Hugging Face
Hugging Face Hub
Hugging Face Transformers | Transformers library
Gradio
Argilla
LangChain
LangGraph
LlamaIndex
vLLM
Ollama
OpenAI API
ChatGPT
Milvus
Zilliz Cloud
Faiss | FAISS
Elasticsearch
OpenSearch
Redis
PostgreSQL | Postgres
MySQL
MongoDB
Snowflake
Databricks
Azure Databricks
Delta Lake
Apache Spark | PySpark, Spark Structured Streaming
Apache Kafka | Kafka
Apache Flink | Flink
Apache Airflow | Airflow
Apache Beam
Apache Arrow
Apache Iceberg
Apache Hudi
Apache Parquet | Parquet
Kubernetes | K8s, k8s
Kubeflow
Kubeflow Pipelines | KFP
Kubeflow Katib | Katib
KServe | KFServing
Knative
Istio
Helm
Argo Workflows
Argo CD
Prometheus
Grafana
Docker
Docker Compose
Terraform
Jenkins
GitHub Actions
MLflow
Weights Biases | W&B
DVC
Jupyter
Jupyter Notebook
JupyterLab
gRPC
Dapr
OpenTelemetry
Twilio | Twilio Media Streams
Slack
Tableau
Visual Studio Code | VS Code
Unreal Engine
Unity ML-Agents | ML-Agents
Blender
OpenAI Gym | Gymnasium
Stable Baselines3
MuJoCo
Microsoft Azure | Azure
Azure Machine Learning | Azure ML
Azure OpenAI Service | Azure OpenAI
Azure AI Services | Azure Cognitive Services
Azure AI Vision
Azure AI Custom Vision
Azure AI Language
Azure AI Search
Azure AI Speech
Azure AI Foundry
Azure Kubernetes Service | AKS
Azure Synapse Analytics
Bot Framework SDK | Microsoft Bot Framework
Microsoft Fabric
Microsoft Teams
Power BI
Core ML
Create ML
DaVinci Resolve
Raspberry Pi
Arduino
`;
