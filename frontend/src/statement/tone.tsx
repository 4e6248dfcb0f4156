import { toneWords } from '../shared/words';
import './tone.css';

const SCALE = [-2, -1, 0, 1, 2];

/** A coded tone as a word, a number and a place on a scale, so that none depends on colour. */
export function Tone({ tone }: { tone: number }) {
  const signed = tone > 0 ? `+${tone}` : String(tone).replace('-', '−');
  return (
    <span class="tone">
      <span>
        {toneWords(tone)} ({signed})
      </span>{' '}
      <svg class="tone-scale" viewBox="0 0 60 12" width="60" height="12" aria-hidden="true">
        <line x1="6" x2="54" y1="6" y2="6" />
        {SCALE.map((step) => (
          <circle
            key={step}
            cx={30 + step * 12}
            cy="6"
            r={step === tone ? 5 : 1.8}
            class={step === tone ? 'tone-here' : 'tone-step'}
          />
        ))}
      </svg>
    </span>
  );
}
