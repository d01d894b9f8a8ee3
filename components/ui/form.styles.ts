import {css} from 'lit';

/** What tags with forms need beside the base. */
export const formStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  textarea {
    font: inherit;
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }
  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
    border-width: 2px !important;
  }
  .done,
  .kept {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: 0.25rem;
  }
  .kept {
    border-inline-start-style: dashed;
  }
  .done > * + *,
  .kept > * + * {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .done,
    .kept {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
