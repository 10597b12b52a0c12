/** Rows that are made at a time. */
const STEP = 40;
/** How far below the window the next ones are made. */
const AHEAD = '600px';

/** A list that makes its rows when they come into sight; a button does it as well. */
export class GrowingList<Row> {
  private rows: readonly Row[] = [];
  private made = 0;
  private readonly list: HTMLElement;
  private readonly more: HTMLElement;
  private readonly nodeOf: (row: Row) => Node;
  private readonly watch: IntersectionObserver;

  constructor(list: HTMLElement, more: HTMLElement, nodeOf: (row: Row) => Node) {
    this.list = list;
    this.more = more;
    this.nodeOf = nodeOf;
    more.addEventListener('click', () => {
      this.grow();
    });
    this.watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.grow();
      },
      { rootMargin: AHEAD },
    );
  }

  /** @param atOnce so many rows are made even if they are out of sight */
  show(rows: readonly Row[], atOnce = STEP): void {
    this.rows = rows;
    this.made = 0;
    this.list.replaceChildren();
    this.grow(atOnce);
  }

  private grow(count = STEP): void {
    const next = this.rows.slice(this.made, this.made + count);
    this.list.append(...next.map(this.nodeOf));
    this.made += next.length;
    this.more.hidden = this.made >= this.rows.length;
    // Watched anew, so that a button that is still in sight is noticed.
    this.watch.unobserve(this.more);
    this.watch.observe(this.more);
  }
}
