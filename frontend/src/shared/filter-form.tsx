import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  children: ComponentChildren;
  /** Folded in a narrow window, where they would push the list off it. */
  further?: ComponentChildren;
  /** Whether one of those narrows the list already, and so has to be seen. */
  furtherInUse?: boolean;
}

export function FilterForm({ label, children, further, furtherInUse = false }: Props) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(furtherInUse);
  return (
    <form
      class="filters"
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        // Each control narrows at once; sending the form would reload the page without its choices.
        event.preventDefault();
      }}
    >
      {children}
      {further && (
        <>
          <button
            type="button"
            class="filters-unfold"
            aria-expanded={unfolded}
            aria-controls={id}
            onClick={() => {
              setUnfolded(!unfolded);
            }}
          >
            {unfolded ? 'Fewer filters' : 'More filters'}
          </button>
          <div id={id} class={unfolded ? 'filters-further unfolded' : 'filters-further'}>
            {further}
          </div>
        </>
      )}
    </form>
  );
}
