import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { currentStep, isUnmarked, mark, newStep } from './history-step';
import { keepScrollPlace, leaveScrollPlace, returnToScrollPlace } from './scroll-place';

export interface Place {
  path: string;
  search: string;
  hash: string;
}

const MOVED = 'backchannel:moved';

/** Only a change of page moves the reader's focus; narrowing a list leaves it in the form. */
let headingIsDue = false;
let comesBack = false;

export function currentPlace(): Place {
  const { pathname, search, hash } = window.location;
  return { path: pathname, search, hash };
}

export function navigate(url: string, how: 'push' | 'replace' = 'push'): void {
  const before = currentPlace();
  leaveScrollPlace();
  if (how === 'replace' || new URL(url, window.location.href).href === window.location.href) {
    window.history.replaceState(window.history.state, '', url);
  } else {
    window.history.pushState(newStep(), '', url);
  }
  const { path, hash } = currentPlace();
  if (path !== before.path) {
    headingIsDue = true;
    if (!hash) window.scrollTo(0, 0);
  }
  mark({ scroll: window.scrollY });
  window.dispatchEvent(new Event(MOVED));
}

/**
 * Tells once after each move that the new page's heading should take the focus. Who comes back gets it
 * back where it was, on the link followed, if the page still has that.
 */
export function takeHeadingDue(): boolean {
  const due = headingIsDue;
  const { left } = comesBack ? currentStep() : {};
  headingIsDue = comesBack = false;
  const link =
    due && left && document.querySelector<HTMLElement>(`main a[href="${CSS.escape(left)}"]`);
  if (!link) return due;
  link.focus({ preventScroll: true });
  return false;
}

/** For a control that goes away in use, where the focus has no better place. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus();
}

/** A heading that goes while it has the focus leaves it to the one that takes its place. */
export function useHeadingHandover(heading: RefObject<HTMLHeadingElement>): void {
  useLayoutEffect(() => {
    const h1 = heading.current;
    return () => {
      if (h1 && document.activeElement === h1) headingIsDue = true;
    };
  }, [heading]);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const update = () => {
      setPlace(currentPlace());
    };
    window.addEventListener(MOVED, update);
    return () => {
      window.removeEventListener(MOVED, update);
    };
  }, []);
  return place;
}

/** Once for all pages: what a page took away on leaving, the next would lack. */
export function useNavigation(): void {
  useEffect(() => {
    const leave = keepScrollPlace();
    window.addEventListener('popstate', comeBack);
    document.addEventListener('click', followInside);
    return () => {
      leave();
      window.removeEventListener('popstate', comeBack);
      document.removeEventListener('click', followInside);
    };
  }, []);
}

function comeBack(): void {
  // Not back, but a jump within the page, by a link that the browser follows itself.
  if (isUnmarked()) mark();
  else {
    headingIsDue = comesBack = true;
    returnToScrollPlace();
  }
  window.dispatchEvent(new Event(MOVED));
}

/** Follows plain clicks on our own pages' links without a reload; all else is the browser's. */
function followInside(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !isOurPage(link)) return;
  event.preventDefault();
  const { path } = currentPlace();
  mark({ left: link.getAttribute('href') });
  navigate(link.href);
  // The page stays and may well drop the link, with the focus on it: “Show all”, say.
  if (currentPlace().path === path) focusHeading();
}

function isOurPage(link: HTMLAnchorElement): boolean {
  const url = new URL(link.href);
  const here = currentPlace();
  if (url.origin !== window.location.origin || link.target || link.hasAttribute('download')) {
    return false;
  }
  // A jump within the page (skip link, table of contents) is the browser's work.
  if (url.pathname === here.path && url.search === here.search && url.hash) return false;
  return !/^\/(graphql|graphiql|q)(\/|$)/.test(url.pathname);
}
