import {css} from 'lit';

/** One article. Lines are no longer than people can follow. */
export const articleStyles = css`
  :host {
    container-type: inline-size;
  }
  article {
    max-inline-size: 42rem;
  }
  article > .heading {
    font-size: 1.75em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  article > * + * {
    margin-block-start: 0.75rem;
  }
  .line,
  .categories,
  .others {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .abstract {
    font-weight: 600;
  }
  .status {
    font-weight: 600;
  }
  .picture {
    margin: 0;
  }
  .picture img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .corrections {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .corrections p {
    white-space: pre-line;
  }
  @media print {
    .doors {
      display: none;
    }
  }
`;
