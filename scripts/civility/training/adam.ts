/** Adam (Kingma and Ba, arXiv 1412.6980) for one array of weights; the gradients are emptied at every step. */
export class AdamSteps {
  readonly #mean: Float32Array;
  readonly #spread: Float32Array;
  #count = 0;

  constructor(
    private readonly weights: Float32Array,
    private readonly gradients: Float32Array,
  ) {
    this.#mean = new Float32Array(weights.length);
    this.#spread = new Float32Array(weights.length);
  }

  take(rate: number, batch: number): void {
    this.#count += 1;
    const meanScale = 1 / (1 - 0.9 ** this.#count);
    const spreadScale = 1 / (1 - 0.999 ** this.#count);
    for (let at = 0; at < this.weights.length; at += 1) {
      const slope = (this.gradients[at] as number) / batch;
      const mean = 0.9 * (this.#mean[at] as number) + 0.1 * slope;
      const spread = 0.999 * (this.#spread[at] as number) + 0.001 * slope * slope;
      this.#mean[at] = mean;
      this.#spread[at] = spread;
      const step = (mean * meanScale) / (Math.sqrt(spread * spreadScale) + 1e-8);
      this.weights[at] = (this.weights[at] as number) * (1 - rate * 1e-4) - rate * step;
      this.gradients[at] = 0;
    }
  }
}
