import type { DatePrecision } from "#app/domain/vocabulary.ts";
import { Time } from "../ui/time.tsx";
import { dayWords } from "../ui/time-words.ts";

interface Posted {
  postedAt: number | null;
  postedPrecision: DatePrecision | null;
  postedText: string | null;
}

/** When something was posted, as exactly as the material says; its own words where they cannot be read as a date. */
export function PostedTime({ of, full }: { of: Posted; full?: boolean }) {
  const { postedAt, postedPrecision, postedText } = of;
  if (postedAt === null) return postedText === null ? null : <bdi className="words">{postedText}</bdi>;
  if (postedPrecision === "minute") return <Time at={postedAt} show={full === true ? "moment" : "day"} />;
  const day = dayWords(postedAt);
  const words =
    postedPrecision === "year"
      ? day.split(" ").slice(2)
      : postedPrecision === "month"
        ? day.split(" ").slice(1)
        : [day];
  return <time dateTime={new Date(postedAt).toISOString().slice(0, 10)}>{words.join(" ")}</time>;
}
