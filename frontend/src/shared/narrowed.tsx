import { choicesUrl, type Choices } from './address';
import type { GraphQlError } from './graphql';
import type { Narrowing } from './narrowing';
import './narrowed.css';

interface ListAddress {
  path: string;
  choices: Choices<string>;
}

/** A choice that came with a link and has no field of its own. */
export function Chip({ of, path, choices }: ListAddress & { of: Narrowing }) {
  const name = of.said ?? of.value;
  return (
    <p class="chip">
      <span>
        {of.label} <bdi>{name}</bdi>
      </span>
      <a
        href={choicesUrl(path, { ...choices, [of.key]: undefined })}
        aria-label={`Remove “${of.label} ${name}”`}
      >
        <span aria-hidden="true">×</span>
      </a>
    </p>
  );
}

interface UnknownProps extends ListAddress {
  by: Narrowing[];
  many: string;
  error: GraphQlError;
}

/** In place of a list that is narrowed by something the record doesn't hold. */
export function UnknownChoice({ by, many, path, choices, error }: UnknownProps) {
  const unknown = by.filter(({ said }) => said === null);
  return (
    <div class="refused" role="alert">
      {unknown.map(({ key, label, value }) => (
        <p key={key}>
          “{label}” asks for <bdi>“{value}”</bdi>, and the record holds nothing of that name.{' '}
          <a href={choicesUrl(path, { ...choices, [key]: undefined })}>Remove “{label}”</a>
        </p>
      ))}
      {unknown.length === 0 && (
        <p>
          <bdi>{error.message}</bdi>. <a href={path}>Show all {many}</a>
        </p>
      )}
    </div>
  );
}
