import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing, so that not every letter is a request. */
export const PAUSE_MS = 200;

interface Props {
  label: string;
  type: 'search' | 'date';
  value: string | undefined;
  placeholder?: string;
  onSettle: (value: string | undefined) => void;
}

/** What is typed into it narrows the list at a pause. */
export function TypedFilter({ label, type, value, placeholder, onSettle }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // Another field may have narrowed the list in the pause; its choice is to stay.
  const settle = useRef(onSettle);
  useLayoutEffect(() => {
    settle.current = onSettle;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const onInput = ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    setTyped(field.value);
    clearTimeout(timer.current);
    // Half a date has no value, and a year is not over at its first digit.
    if (!field.validity.valid) return;
    timer.current = setTimeout(() => {
      settle.current(field.value || undefined);
      setTyped(null);
    }, PAUSE_MS);
  };
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        min={type === 'date' ? '1000-01-01' : undefined}
        max={type === 'date' ? '9999-12-31' : undefined}
        placeholder={placeholder}
        value={typed ?? value ?? ''}
        onInput={onInput}
        onBlur={(event) => {
          if (!event.currentTarget.validity.valid) setTyped(null);
        }}
      />
    </div>
  );
}
