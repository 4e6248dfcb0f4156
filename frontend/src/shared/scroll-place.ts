import { currentStep, mark } from './history-step';

const PAUSE_MS = 100;
const LONGEST_WAIT_MS = 5000;

let saving: ReturnType<typeof setTimeout> | undefined;
let giveUp: (() => void) | null = null;

function save(): void {
  // On the way to a place, the reader isn't there yet.
  if (!giveUp) mark({ scroll: window.scrollY });
}

function saveSoon(): void {
  clearTimeout(saving);
  saving = setTimeout(save, PAUSE_MS);
}

export function leaveScrollPlace(): void {
  clearTimeout(saving);
  save();
  giveUp?.();
}

/** Goes to where the reader was as soon as the page is long enough, unless the reader goes elsewhere. */
export function returnToScrollPlace(): void {
  clearTimeout(saving);
  giveUp?.();
  const { scroll } = currentStep();
  if (scroll === undefined) return;
  const leaving = new AbortController();
  const go = () => {
    window.scrollTo(0, scroll);
    if (Math.abs(window.scrollY - scroll) <= 1) giveUp?.();
  };
  const observer = new ResizeObserver(go);
  const timer = setTimeout(() => giveUp?.(), LONGEST_WAIT_MS);
  giveUp = () => {
    giveUp = null;
    observer.disconnect();
    clearTimeout(timer);
    leaving.abort();
  };
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(event, () => giveUp?.(), { signal: leaving.signal });
  }
  observer.observe(document.body);
}

/** The browser's own way goes by the page as it is before its answer is here. */
export function keepScrollPlace(): () => void {
  window.history.scrollRestoration = 'manual';
  mark();
  returnToScrollPlace();
  window.addEventListener('scroll', saveSoon);
  return () => {
    clearTimeout(saving);
    giveUp?.();
    window.removeEventListener('scroll', saveSoon);
  };
}
