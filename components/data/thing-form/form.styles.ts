import {css} from 'lit';

export const thingFormStyles = css`
  .group,
  .part,
  .many {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }
  .many {
    gap: 0.5rem;
  }
  .value > label {
    display: block;
    font-weight: 400;
    font-size: 0.9em;
    margin-block-end: 0.25rem;
  }
  .group > legend {
    font-size: 1.15em;
    margin-block-end: 0.75rem;
  }
  .part {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    margin-block-end: 0.75rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: end;
  }
  .row > .value {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .value .muted {
    margin-block-end: 0.25rem;
  }
  form button:not(.link, .primary) {
    justify-self: start;
    overflow-wrap: anywhere;
  }
  .moment {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .moment input {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .check label {
    font-weight: 600;
  }
  .check input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
