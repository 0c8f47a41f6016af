import { firstIndex } from "../../model/first-index.ts";
import type { Span } from "../../model/span.ts";
import type { PersonalDataReading } from "./reading.ts";
import type { Speech } from "./topic.ts";

// How far before and behind a place is looked.
const reach = 160;

/** What is said right before a place: the whole of it, the sentence it ends in, and the clause. */
export interface SaidBefore {
  /** Where it begins in the folded text. */
  readonly from: number;
  readonly text: string;
  /** Of what the words speak: bits of `topics`. */
  readonly topics: number;
  readonly sentenceFrom: number;
  readonly sentenceTopics: number;
  readonly clause: Speech;
}

/** What is said around the addresses of one message. An address and its postcode often begin at the same place. */
class SaidAround {
  private readonly reading: PersonalDataReading;
  private readonly stops: readonly number[];
  private readonly found = new Map<number, SaidBefore>();
  private openings: readonly Span[] | null = null;

  constructor(reading: PersonalDataReading) {
    this.reading = reading;
    this.stops = stopsIn(reading.text);
  }

  before(start: number): SaidBefore {
    let said = this.found.get(start);
    if (said === undefined) {
      said = this.readBefore(start);
      this.found.set(start, said);
    }
    return said;
  }

  private readBefore(start: number): SaidBefore {
    const reading = this.reading;
    const from = Math.max(0, start - reach);
    const text = reading.text.slice(from, start);
    const sentenceFrom = this.beginOf(from, start);
    const clauseFrom = reading.says(clauseOpening) ? Math.max(sentenceFrom, this.clauseOf(from, start)) : sentenceFrom;
    // A sentence and a clause begin behind a space, so no word is cut in two there.
    const clauseTopics = reading.topicsIn(clauseFrom, start);
    const sentenceTopics = clauseTopics | reading.topicsIn(sentenceFrom, clauseFrom);
    return {
      from,
      text,
      topics: sentenceTopics | reading.topicsIn(from, sentenceFrom),
      sentenceFrom,
      sentenceTopics,
      clause: { topics: clauseTopics, text: reading.text.slice(clauseFrom, start) },
    };
  }

  /** What is said behind `end`, as far as it is looked at. */
  behind(end: number): string {
    return this.reading.text.slice(end, end + reach);
  }

  /** The sentence around `[start, end)`, and all that is said around it. */
  bothSides(start: number, end: number): { readonly sentence: Speech; readonly around: Speech } {
    const reading = this.reading;
    const { text } = reading;
    const before = this.before(start);
    const to = Math.min(text.length, end + reach);
    const sentenceTo = this.endOf(end, to);
    // No word is cut in two by the end of a sentence.
    const sentenceTopics = reading.topicsIn(end, sentenceTo);
    const topics = sentenceTopics | reading.topicsIn(sentenceTo, to);
    return {
      sentence: bothSides(
        before.sentenceTopics | sentenceTopics,
        text.slice(before.sentenceFrom, start),
        text.slice(end, sentenceTo),
      ),
      around: bothSides(before.topics | topics, before.text, text.slice(end, to)),
    };
  }

  // Where the sentence begins that reaches to the end of `[from, start)`, when it does so there.
  private beginOf(from: number, start: number): number {
    const stop = this.stops[this.firstStopFrom(start - 1) - 1];
    return stop !== undefined && stop >= from ? stop + 2 : from;
  }

  // Behind the last opening of a clause in `[from, start)`.
  private clauseOf(from: number, start: number): number {
    this.openings ??= Array.from(this.reading.text.matchAll(clauseOpenings), ({ index, 1: sign = "" }) => ({
      start: index,
      end: index + sign.length,
    }));
    const opening =
      this.openings[firstIndex(this.openings.length, (at) => (this.openings?.[at]?.end ?? 0) > start) - 1];
    return opening !== undefined && opening.start >= from ? opening.end : from;
  }

  // Where the sentence ends that begins at `end`; what is cut off at `to` may be followed by anything.
  private endOf(end: number, to: number): number {
    const stop = this.stops[this.firstStopFrom(end)];
    if (stop !== undefined && stop < to) return stop;
    return to > end && isStop(this.reading.text.charCodeAt(to - 1)) ? to - 1 : to;
  }

  private firstStopFrom(place: number): number {
    const stops = this.stops;
    return firstIndex(stops.length, (at) => (stops[at] ?? 0) >= place);
  }
}

// Kept as long as the reading itself is, so that nothing of a message stays behind.
const known = new WeakMap<PersonalDataReading, SaidAround>();

/** What is said around the addresses of a message, looked into once for all that ask. */
export function saidAround(reading: PersonalDataReading): SaidAround {
  let said = known.get(reading);
  if (said === undefined) {
    said = new SaidAround(reading);
    known.set(reading, said);
  }
  return said;
}

// Of the same form as what else is asked for its topics, so that the engine keeps to one form there.
function bothSides(topics: number, before: string, behind: string): Speech {
  return { topics, text: ` ${before} ${behind} ` };
}

const [exclamation, fullStop, question, space] = [0x21, 0x2e, 0x3f, 0x20];

function isStop(code: number): boolean {
  return code === fullStop || code === question || code === exclamation;
}

// The full stops of a text that have a space behind them, in order.
function stopsIn(text: string): readonly number[] {
  const stops: number[] = [];
  for (let at = 0; at + 1 < text.length; at++)
    if (isStop(text.charCodeAt(at)) && text.charCodeAt(at + 1) === space) stops.push(at);
  return stops;
}

// Where a clause begins besides where a sentence does; two of them may share a space.
const clauseOpening = /; | maar | en dan /;
const clauseOpenings = /(?=(; | maar | en dan ))/g;
