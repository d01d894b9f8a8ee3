import {css} from 'lit';

/** Folders beside documents where there is room, above them where there is none. */
export const folderStyles = css`
  .path {
    flex-basis: 100%;
  }
  .shelves {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .folders ul ul {
    padding-inline-start: 1rem;
  }
  .folders .link {
    min-block-size: 2rem;
    text-decoration: none;
  }
  .folders .link:hover {
    text-decoration: underline;
  }
  .folders [aria-current] {
    font-weight: 700;
    border-inline-start: 3px solid;
    border-radius: 0;
    padding-inline-start: 0.5rem;
  }
  .disclose {
    display: none;
  }
  @container (max-inline-size: 40rem) {
    .shelves {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    .disclose {
      display: block;
    }
    .disclose + :not(.open) {
      display: none;
    }
  }
  @media print {
    .folders,
    .path {
      display: none;
    }
    .shelves {
      display: block;
    }
  }
`;
