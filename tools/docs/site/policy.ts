/** What a page of text may load: its style. */
export const textPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/** What a page with a tag at work may load: the kit and the example beside it, and nothing from anywhere else. Stricter than what the kit asks for. */
export const examplePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'none'; " +
  "base-uri 'none'; media-src 'self' blob:; frame-src 'self' blob:; require-trusted-types-for 'script'";
