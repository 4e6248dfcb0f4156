import { useId, useRef, useState } from 'preact/hooks';
import type { ActorKind, ActorNameFragment } from '../generated/graphql';
import type { NameOf } from '../shared/use-record-names';
import { actorKinds, count } from '../shared/words';
import { useSuggestions } from './use-suggestions';
import './actor-combobox.css';

interface Props {
  label: string;
  /** Slug of the chosen actor. */
  value: string | undefined;
  nameOf: NameOf;
  kind?: ActorKind;
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
  const found = useSuggestions(typed ?? '', typed !== null, kind);
  const open = typed !== null && !closed && found.length > 0;

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
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
        {found.map((actor, index) => (
          <li
            key={actor.slug}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field's blur, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              take(actor);
            }}
          >
            <bdi>{actor.name}</bdi> <span class="combobox-kind">{actorKinds[actor.kind]}</span>
          </li>
        ))}
      </ul>
      <span class="visually-hidden" role="status">
        {open && `${count(found.length, 'suggestion')}; choose with the arrow keys`}
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
