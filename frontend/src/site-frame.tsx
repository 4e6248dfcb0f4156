import type { Listed } from './routes';

const sections: [of: Listed, label: string][] = [
  ['meetings', 'Meetings'],
  ['actors', 'Actors'],
  ['statements', 'Statements'],
  ['policies', 'Policies'],
  ['sources', 'Sources'],
];

export function SiteHead({ here }: { here: Listed | null }) {
  return (
    <header class="site-head">
      <div class="site-head-inner">
        <a class="site-name" href="/">
          <Mark />
          Backchannel
        </a>
        <nav aria-label="Record">
          <ul>
            {sections.map(([of, label]) => (
              <li key={of}>
                <a href={`/${of}`} aria-current={here === of ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** Two sides, and the channel that runs between them. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="7" class="mark-ground" />
      <path d="M20.5 0c0 9-9 11-9 16s9 7 9 16" class="mark-channel" />
      <circle cx="6.5" cy="16" r="2.6" class="mark-side" />
      <circle cx="25" cy="16" r="2.6" class="mark-side" />
    </svg>
  );
}

export function SiteFoot() {
  return (
    <footer class="site-foot">
      <p>
        Every fact here rests on a passage of a source, and is only as certain as it. What the
        sources leave open stays open.
      </p>
      <p>
        <a href="/graphiql/">Ask the record yourself</a> in GraphQL.
      </p>
    </footer>
  );
}
