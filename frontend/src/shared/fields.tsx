import type { ComponentChildren } from 'preact';

/** Named values of a record. A value that is absent takes no line. */
export function Fields({ of }: { of: [label: string, value: ComponentChildren][] }) {
  const held = of.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  );
  if (held.length === 0) return null;
  return (
    <dl class="fields">
      {held.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
