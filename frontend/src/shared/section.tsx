import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  total?: number;
  /** Where the whole of a list is, if only its beginning is shown. */
  all?: { href: string; shown: number; what: string };
  children: ComponentChildren;
}

export function Section({ title, total, all, children }: Props) {
  const id = useId();
  const more = all && total !== undefined && total > all.shown;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {total !== undefined && <span class="count">{total}</span>}
      </h2>
      {children}
      {more && (
        <p class="section-more">
          <a href={all.href}>
            All {total} {all.what}
          </a>
        </p>
      )}
    </section>
  );
}
