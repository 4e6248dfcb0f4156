import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  children: ComponentChildren;
}

export function FilterForm({ label, children }: Props) {
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
    </form>
  );
}
