import { Link } from "@remix-run/react";
import { Time } from "#app/components/ui/time.tsx";
import { dayWords } from "#app/components/ui/time-words.ts";
import type { HistoryLine, SubjectView } from "#app/domain/audit/history-view.ts";
import { grouped } from "#app/domain/audit/sentence.ts";
import { EventWords } from "../review/event-words.tsx";
import { DiffTable } from "./diff-table.tsx";

/**
 * Events by day, newest first: a full dot is a change, a grey one work, a ring a machine.
 * @param props.withSubject says of each event what it was about: for the whole trail, not for one subject's history
 */
export function Timeline(props: {
  lines: readonly HistoryLine[];
  withSubject: boolean;
  stoodAfter: number | null;
}) {
  const { lines, withSubject, stoodAfter } = props;
  return (
    <div className="trail">
      {byDay(lines).map(({ day, lines: ofDay }) => (
        <section key={day} aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {ofDay.map((line) => (
              <li
                key={line.seq}
                className={`event ${line.look}${stoodAfter !== null && line.seq > stoodAfter ? " later" : ""}`}
                aria-current={line.seq === stoodAfter ? "true" : undefined}
              >
                <Time at={line.at} show="seconds" />
                <span className="rail" aria-hidden="true" />
                <div className="what">
                  <p>
                    <EventWords parts={line.sentence} />
                  </p>
                  {withSubject && <About subject={line.subject} />}
                  {line.diff !== null && <DiffTable diff={line.diff} />}
                </div>
                <span className="seq">
                  <span className="unseen">Event </span>
                  {grouped(line.seq)} <code>{line.hash.slice(0, 6)}</code>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function byDay(lines: readonly HistoryLine[]): { day: string; lines: HistoryLine[] }[] {
  const days: { day: string; lines: HistoryLine[] }[] = [];
  for (const line of lines) {
    const day = dayWords(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

function About({ subject }: { subject: SubjectView }) {
  const { words, itemId } = subject;
  if (words === null) return null;
  const said = (
    <>
      {words.said} {words.name !== null && <bdi className="words">{words.name}</bdi>}
      {words.under !== null && (
        <>
          {" under "}
          <bdi className="words">{words.under}</bdi>
        </>
      )}
    </>
  );
  return (
    <p className="about">{itemId === null ? said : <Link to={`/items/${itemId}/history`}>{said}</Link>}</p>
  );
}
