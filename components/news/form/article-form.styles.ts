import {css} from 'lit';

export const articleFormStyles = css`
  form {
    grid-template-columns: minmax(0, 1fr);
  }
  .field,
  fieldset {
    min-inline-size: 0;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .formats {
    display: grid;
    gap: 0.25rem 1rem;
    margin-block: 0.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
  }
  .formats > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    min-inline-size: 0;
  }
  .formats code {
    padding-inline: 0.25rem;
    background: var(--_tint);
    overflow-wrap: anywhere;
  }
  .original {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .original p {
    margin-block-start: 0.5rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .preview {
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    min-inline-size: 0;
  }
  .categories .depth-1 {
    padding-inline-start: 1.5rem;
  }
  .categories .depth-2 {
    padding-inline-start: 3rem;
  }
  .categories .depth-3,
  .categories .depth-4 {
    padding-inline-start: 4.5rem;
  }
`;
