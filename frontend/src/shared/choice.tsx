import { useId } from 'preact/hooks';
import { capitalised, known } from './words';

interface Props {
  label: string;
  any: string;
  words: Record<string, string>;
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
}

/** One of the values of an enum, or any. */
export function Choice({ label, any, words, value, onChoose }: Props) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        // What the schema doesn't know narrows nothing.
        value={known(words, value) ?? ''}
        onChange={(event) => {
          onChoose(event.currentTarget.value || undefined);
        }}
      >
        <option value="">{any}</option>
        {Object.entries(words).map(([key, text]) => (
          <option key={key} value={key}>
            {capitalised(text)}
          </option>
        ))}
      </select>
    </div>
  );
}
