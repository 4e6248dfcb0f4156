import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeHeadingDue, useHeadingHandover } from './navigation';

interface Props {
  /** Plain text, also the document's title. */
  title: string;
  kicker?: ComponentChildren;
  heading?: ComponentChildren;
  children?: ComponentChildren;
}

export function PageHead({ title, kicker, heading, children }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    document.title = title === 'Backchannel' ? title : `${title} · Backchannel`;
    const due = takeHeadingDue();
    // The browser looked for the target of the hash before the answer was here.
    const target = document.getElementById(window.location.hash.slice(1));
    if (target) {
      target.scrollIntoView({ block: 'start' });
      target.focus({ preventScroll: true });
    } else if (due) {
      h1.current?.focus({ preventScroll: true });
    }
  }, [title]);
  useHeadingHandover(h1);

  return (
    <header class="page-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 ref={h1} tabIndex={-1}>
        {heading ?? <bdi>{title}</bdi>}
      </h1>
      {children}
    </header>
  );
}
