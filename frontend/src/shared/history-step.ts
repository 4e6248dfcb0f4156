/** What a step of the browser's history keeps for the reader who comes back to it. */
interface Step {
  step: string;
  scroll?: number;
  /** The link by which it was left. */
  left?: string | null;
}

let made = 0;

/** Tells steps apart over reloads too, which begin to count anew. */
export function newStep(): Step {
  made += 1;
  return { step: `${performance.timeOrigin}-${made}` };
}

export function currentStep(): Partial<Step> {
  return (window.history.state as Step | null) ?? {};
}

/** A step that the browser made itself: by loading the page, or by a jump within it. */
export function isUnmarked(): boolean {
  return currentStep().step === undefined;
}

export function mark(change: Partial<Step> = {}): void {
  const step = isUnmarked() ? newStep() : currentStep();
  window.history.replaceState({ ...step, ...change }, '');
}

const KEPT = 40;
const answers = new Map<string, unknown>();

/** Back shows what was there, at once: the place in a list is lost if the list must first be loaded. */
export function keepAnswer(question: string, answer: unknown): void {
  const { step } = currentStep();
  if (step === undefined) return;
  answers.set(`${step} ${question}`, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}

export function keptAnswer(question: string): unknown {
  return answers.get(`${currentStep().step ?? ''} ${question}`);
}
