import {css} from 'lit';

/** What stands around the box once somebody writes. */
export const composerStyles = css`
  .people {
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
    overflow: hidden;
  }
  .people li {
    padding: 0.5rem 0.75rem;
    min-block-size: 2.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .people [aria-selected='true'] {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    font-weight: 600;
  }
  .context {
    padding: 0.375rem 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .sending {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .say .field > label {
    display: block;
    font-weight: 600;
  }
  .say .choice {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }
  .say .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .say blockquote {
    margin: 0;
    max-block-size: 8rem;
    overflow: auto;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
