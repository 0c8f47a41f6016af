/**
 * A picture rewritten from the parts that make up its image: where and with what it was made, a preview, words of an
 * editor and whatever hung behind its end are gone.
 */
export interface Cleaned {
  readonly bytes: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
