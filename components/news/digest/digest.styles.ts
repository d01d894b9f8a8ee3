import {css} from 'lit';

/** What the form for a digest looks like, and how the digest comes to paper. */
export const digestStyles = css`
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
  }
  .days label {
    display: block;
    font-weight: 600;
  }
  .items {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .items li {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .moves {
    display: flex;
    flex: none;
    gap: 0.25rem;
  }
  .moves button {
    min-inline-size: 2.75rem;
    padding: 0.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .preview {
    margin-block-start: 1.5rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  article > * + * {
    margin-block-start: 1rem;
  }
  article li {
    margin-block-start: 0.75rem;
    break-inside: avoid;
  }
  .entry {
    font-weight: 600;
  }
  @media print {
    form,
    .draft,
    [role='status'] {
      display: none;
    }
    .preview {
      margin: 0;
      padding: 0;
      border: 0;
    }
    article a {
      color: inherit;
    }
  }
`;
