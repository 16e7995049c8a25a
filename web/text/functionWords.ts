/** What people know about a function, beside what is computed. Every entry is a sentence or two of plain text. */
export interface FunctionWords {
  name: string;
  /** Its shape and its idea. */
  what: string;
  /** Where it is or was used. */
  uses: string;
  /** Each with its reason. */
  pros: string[];
  cons: string[];
  /** Where PyTorch, TensorFlow, JAX and NumPy differ from each other or from the definition used here. */
  differences: string[];
}

/** The same of a function of a whole vector. */
export interface VectorWords extends FunctionWords {
  /** What goes in and comes out. */
  inputs: string;
  /** Where the outputs lie. */
  range: string;
  /** What there is to know about their derivatives. */
  jacobian: string;
}
