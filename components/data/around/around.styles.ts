import {css} from 'lit';

/** The choices of a point to look around: they look like filters. */
export const aroundStyles = css`
  .around {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75rem 1rem;
    min-inline-size: 0;
    margin: 0.75rem 0;
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .around .field {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .around label {
    font-weight: 600;
  }
  .around input {
    max-inline-size: 100%;
  }
  .around select {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }
  @media print {
    .around {
      display: none;
    }
  }
`;
