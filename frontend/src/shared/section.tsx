import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { asCounted, type Counted, figure } from './words';

interface Props {
  title: string;
  total?: Counted | number;
  /** Where the whole of a list is, if only its beginning is shown. */
  all?: { href: string; shown: number; what: string };
  children: ComponentChildren;
}

export function Section({ title, total, all, children }: Props) {
  const id = useId();
  const more = all && total !== undefined && asCounted(total).totalCount > all.shown;
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>
        {title} {total !== undefined && <span class="count">{figure(total)}</span>}
      </h2>
      {children}
      {more && (
        <p class="section-more">
          <a href={all.href}>
            All {figure(total)} {all.what}
          </a>
        </p>
      )}
    </section>
  );
}
