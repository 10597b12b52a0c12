/** What is known about a heading before its level is. */
export interface HeadingContext {
  /** Title of the post. */
  title: string;
  text: string;
  /** The next block follows without a blank line. */
  glued: boolean;
  next: string | null;
  previous: string | null;
  /** Texts of the list items and paragraphs between the heading before and this one. */
  announcedBy: string[];
  /** Words of the section that the heading opens, up to the next heading. */
  words: number;
}
