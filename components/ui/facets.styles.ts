import {css} from 'lit';

/** What a list is narrowed down with, and what is chosen of it. */
export const facetStyles = css`
  .facets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.75rem 1rem;
    min-inline-size: 0;
    max-inline-size: 44rem;
    margin: 0.75rem 0 0;
    padding: 0.875rem 1rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .facet {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .facet > label,
  .facet > legend {
    font-weight: 600;
  }
  select {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
    text-overflow: ellipsis;
  }
  .chosen,
  .chosen ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .chosen {
    margin-block-start: 0.75rem;
  }
  .chosen > button {
    min-block-size: 2.75rem;
  }
  .chosen li {
    display: flex;
    align-items: center;
    padding-block: 0.125rem;
    padding-inline-start: 0.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .chosen li button {
    min-inline-size: 2.75rem;
    padding: 0;
    border: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  @media (forced-colors: active) {
    .chosen li {
      border: 1px solid;
    }
  }
  @media print {
    .facets {
      display: none;
    }
    .chosen li {
      padding: 0;
    }
    .chosen li:not(:last-child)::after {
      content: ',';
    }
  }
`;
