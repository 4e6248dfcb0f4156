import { useId, useRef, useState } from 'preact/hooks';
import type { ActorNameFragment, ActorSuggestionFragment } from '../generated/graphql';
import type { NameOf } from '../shared/use-record-names';
import { actorKinds, count } from '../shared/words';
import { useSuggestions, type Suggestions } from './use-suggestions';
import './actor-combobox.css';

interface Props {
  label: string;
  /** Slug of the chosen actor. */
  value: string | undefined;
  nameOf: NameOf;
  kind?: 'STATE';
  onChoose: (slug: string | undefined) => void;
}

/** Names completed as they are typed, after the ARIA combobox pattern with a list. */
export function ActorCombobox({ label, value, nameOf, kind, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // Shown until the name of what was taken is known by its slug as well.
  const [taken, setTaken] = useState<ActorNameFragment | null>(null);
  const [closed, setClosed] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, kind === 'STATE');
  const found = suggestions.kind === 'found' ? suggestions.actors : [];
  const told = typed !== null && !closed && suggestions.kind !== 'none asked';
  const open = told && found.length > 0;

  const close = () => {
    setTyped(null);
    setActive(-1);
  };
  const take = (actor: ActorNameFragment) => {
    onChoose(actor.slug);
    setTaken(actor);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setClosed(false);
      if (open)
        setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const actor = open
        ? (found[active] ?? (found.length === 1 ? found[0] : undefined))
        : undefined;
      if (actor) take(actor);
      else if (typed === '') onChoose(undefined);
    } else if (event.key === 'Escape') {
      if (open) setClosed(true);
      else close();
    }
  };

  return (
    <div class="filter combobox">
      <label for={`${id}-input`}>{label}</label>
      <div class="combobox-field">
        <input
          ref={field}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autocomplete="off"
          placeholder="Any; type a name"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
          value={typed ?? chosenName(value, nameOf, taken)}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setClosed(false);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            // An emptied field means “any”; half a name means nothing was chosen.
            if (typed === '' && value) onChoose(undefined);
            close();
          }}
        />
        {value && (
          <button
            type="button"
            class="combobox-clear"
            aria-label={`Clear ${label.toLowerCase()}`}
            onClick={() => {
              field.current?.focus();
              onChoose(undefined);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <Popup
        id={id}
        label={label}
        suggestions={told ? suggestions : { kind: 'none asked' }}
        active={active}
        onTake={take}
      />
      <span class="visually-hidden" role="status">
        {open && `${count(found.length, 'suggestion')}; choose with the arrow keys. `}
        {told && note(suggestions)}
      </span>
    </div>
  );
}

function chosenName(
  slug: string | undefined,
  nameOf: NameOf,
  taken: ActorNameFragment | null,
): string {
  if (!slug) return '';
  const name = nameOf(slug);
  if (name === null) return slug;
  return name ?? (taken?.slug === slug ? taken.name : '');
}

interface PopupProps {
  id: string;
  label: string;
  suggestions: Suggestions;
  active: number;
  onTake: (actor: ActorNameFragment) => void;
}

function Popup({ id, label, suggestions, active, onTake }: PopupProps) {
  const found = suggestions.kind === 'found' ? suggestions.actors : [];
  return (
    <div class="combobox-popup" hidden={suggestions.kind === 'none asked'}>
      <p class="combobox-note" aria-hidden="true">
        {note(suggestions)}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((actor, index) => (
          <li
            key={actor.slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field's blur, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              onTake(actor);
            }}
          >
            <Suggestion actor={actor} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Suggestion({ actor: { name, kind, partOf } }: { actor: ActorSuggestionFragment }) {
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <span class="combobox-kind">
        {actorKinds[kind]}
        {partOf && (
          <>
            {' '}
            of <bdi>{partOf.name}</bdi>
          </>
        )}
      </span>
    </>
  );
}

function note(suggestions: Suggestions): string | null {
  if (suggestions.kind === 'refused') return 'Suggestions could not be loaded.';
  if (suggestions.kind !== 'found') return null;
  if (suggestions.actors.length === 0) return 'No actor of that name.';
  return suggestions.more ? 'There are more; type more of the name.' : null;
}
