import type { ActivationId, VectorId } from "../../core/catalogue.ts";
import type { Tag } from "../../text/catalogue.ts";

/** Where each function is well known to be used; an empty list where no use stands out. */
export const tagsOf: Record<ActivationId | VectorId, readonly Tag[]> = {
  step: [],
  identity: ["output"], // regression
  exponential: ["output"], // rates of counts, scales
  sigmoid: ["convolutional", "recurrent", "output"], // squeeze-and-excitation gates; LSTM and GRU gates; yes or no
  tanh: ["recurrent", "output"], // LSTM and GRU; generated images, bounded actions
  softsign: [],
  arctan: [],
  isru: [],
  hard_sigmoid: ["convolutional", "recurrent", "mobile"], // MobileNetV3; LSTM gates in Keras before version 2.3
  hard_tanh: [],
  gaussian: ["fields"], // Ramasinghe & Lucey 2022
  relu: ["transformers", "convolutional", "recurrent", "fields"], // Vaswani et al. 2017; AlexNet; IRNN; NeRF
  leaky_relu: ["convolutional"], // DCGAN, YOLO
  prelu: ["convolutional"], // He et al. 2015
  relu6: ["convolutional", "mobile"], // MobileNet, MobileNetV2
  elu: ["convolutional"], // Clevert et al. 2015
  selu: [],
  celu: [],
  squared_relu: ["transformers"], // Primer, Nemotron-4
  threshold: ["sparse"], // zero-bias autoencoders, Konda et al. 2014
  softplus: ["output", "fields"], // positive scales; signed distances, IGR 2020
  squareplus: [],
  log_sigmoid: ["output"], // the loss of logistic regression
  gelu: ["transformers", "convolutional"], // BERT, ViT; ConvNeXt
  gelu_tanh: ["transformers"], // GPT-2
  silu: ["transformers", "convolutional"], // within SwiGLU in LLaMA; EfficientNet
  swish: ["transformers", "convolutional"], // within SwiGLU in PaLM; EfficientNet
  mish: ["convolutional"], // YOLOv4
  hard_swish: ["convolutional", "mobile"], // MobileNetV3
  tanhshrink: [],
  softshrink: ["sparse"], // ISTA, LISTA
  hardshrink: ["sparse"], // iterative hard thresholding
  sine: ["fields"], // SIREN, Sitzmann et al. 2020
  softmax: ["transformers", "convolutional", "recurrent", "output"], // attention; the last layer of every classifier
  log_softmax: ["output"], // the loss of a classifier
  maxout: ["convolutional"], // Goodfellow et al. 2013
  glu: ["transformers", "convolutional"], // Conformer; Dauphin et al. 2017
  swiglu: ["transformers"], // PaLM, LLaMA
};
