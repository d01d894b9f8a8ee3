import {css} from 'lit';

export const documentFormStyles = css`
  .drop {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 1rem;
    border: 2px dashed var(--_field-line);
    border-radius: var(--_radius);
  }
  .drop .label {
    font-weight: 600;
  }
  fieldset,
  .more,
  .desk,
  .panel {
    min-inline-size: 0;
    /* Else the longest choice of a list makes the column as wide as itself. */
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  .more,
  .desk,
  .panel {
    display: grid;
    gap: 1.25rem;
    max-inline-size: 36rem;
  }
  .more {
    padding-block-start: 0.75rem;
  }
  .desk {
    margin-block-start: 2rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .desk button,
  .panel button {
    justify-self: start;
  }
  .panel {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  select {
    max-inline-size: 100%;
  }
  .actions,
  .progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  .progress {
    align-items: center;
  }
  .categories ul ul {
    padding-inline-start: 1.5rem;
  }
  @media (hover: none) {
    .dropping {
      display: none;
    }
  }
`;
