import {css} from 'lit';

/**
 * What all tags look like. Font and colours come from the page; only the accent is ours, and every colour is mixed from the
 * page's own, so that a dark page is dark here too. `--coop-…` is the public contract, `--_…` is not.
 */
export const baseStyles = css`
  :host {
    display: block;
    --_accent: var(--coop-color-accent, light-dark(#0b6650, #7fd8bd));
    --_on-accent: var(--coop-color-on-accent, light-dark(#fff, #06281f));
    --_danger: var(--coop-color-danger, light-dark(#a11a1a, #ffb4ab));
    --_muted: var(--coop-color-muted, color-mix(in oklab, currentcolor 74%, transparent));
    --_surface: var(--coop-color-surface, transparent);
    --_line: var(--coop-color-line, color-mix(in oklab, currentcolor 18%, transparent));
    --_field: var(--coop-color-field, Field);
    --_field-text: var(--coop-color-field-text, FieldText);
    --_field-line: var(--coop-color-field-line, color-mix(in oklab, currentcolor 60%, transparent));
    --_tint: var(--coop-color-tint, color-mix(in oklab, var(--_accent) 9%, transparent));
    --_focus: var(--coop-color-focus, var(--_accent));
    --_radius: var(--coop-radius, 0.625rem);
    --_radius-button: var(--coop-radius-button, var(--_radius));
    --_gap: var(--coop-gap, 1rem);
    color: var(--coop-color-text, inherit);
    font-family: var(--coop-font, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-button);
    background: transparent;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentcolor);
  }
  button.link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.2rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-align: start;
  }
  button.link:hover {
    background: none;
  }
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  input:not([type='checkbox'], [type='radio']) {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.9em;
  }
  .problem {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    background: color-mix(in oklab, var(--_danger) 8%, transparent);
    border-radius: 0.25rem;
  }
  .problem > * + * {
    margin-block-start: 0.5rem;
  }
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .loading {
    animation: appear 0s 0.5s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
    }
    button.primary {
      border-width: 2px;
      background: ButtonFace;
      color: ButtonText;
    }
    .problem {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    button,
    input {
      display: none !important;
    }
  }
`;
