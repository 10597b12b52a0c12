/** What surrounds the lines of a possible table. */
export interface TableContext {
  /** Text of the block before, `''` if there is none. */
  leadIn: string;
  /** Text of the whole post: terms of a table often recur in it. */
  postText: string;
}
