import { ageWords, clockWords, dayWords, momentWords } from "./time-words.ts";

type Show = "moment" | "day" | "clock" | "seconds";

const shown: Record<Show, (at: number) => string> = {
  moment: (at) => momentWords(at),
  day: dayWords,
  clock: (at) => clockWords(at),
  seconds: (at) => clockWords(at, true),
};

/** A moment, in UTC, the same words on the server and in the browser. `at` is in milliseconds. */
export function Time({ at, show = "moment" }: { at: number; show?: Show }) {
  const iso = new Date(at).toISOString();
  return (
    <time dateTime={iso} title={`${momentWords(at, true)} UTC`}>
      {shown[show](at)}
    </time>
  );
}

/** How long ago, by the clock of the loader that made the page. The moment itself stands in the title. */
export function Age({ at, now }: { at: number; now: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={`${momentWords(at)} UTC`}>
      {ageWords(now - at)}
    </time>
  );
}
