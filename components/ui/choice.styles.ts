import {css} from 'lit';

/** A list to choose from, among what a page shows. */
export const choiceStyles = css`
  select {
    font: inherit;
    display: block;
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }
`;
