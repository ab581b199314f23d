import type { Failure } from "#app/domain/shared/failure.ts";
import { Button } from "../ui/button.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { ProgressBar } from "../ui/progress.tsx";

/** Up to so many paragraphs each has a cell of its own. */
const mostCells = 40;

/** How much of the article was looked at, the keys of marking, and the end of the work. */
export function ArticleFoot(props: {
  /** Length of each numbered paragraph, in code points. */
  lengths: readonly number[];
  looked: readonly number[];
  current: number;
  claims: number;
  keys: readonly string[];
  readOnly: boolean;
  hidden: Readonly<Record<string, string>>;
  busy: boolean;
  failure: Failure | null;
  onFinish: () => void;
}) {
  const { lengths, looked, current, claims, keys, readOnly, hidden, busy, failure, onFinish } = props;
  const left = lengths.length - looked.length;
  return (
    <footer className="foot article-foot">
      <b className="keep-line">
        Paragraph {current} of {lengths.length}
      </b>
      {lengths.length <= mostCells ? (
        <ol className="cells" aria-label={`${looked.length} of ${lengths.length} paragraphs looked at`}>
          {lengths.map((length, i) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their number
              key={i}
              className={`${looked.includes(i + 1) ? "done" : "open"} ${widthOf(length)}${i + 1 === current ? " now" : ""}`}
            />
          ))}
        </ol>
      ) : (
        <span className="cells">
          <ProgressBar label="Paragraphs looked at" value={looked.length} max={lengths.length} />
        </span>
      )}
      <span className="keep-line">
        {looked.length} looked at, {left} to go
      </span>
      <span className="keep-line">{claims} marked</span>
      {!readOnly && (
        <>
          <span className="push key-hints needs-script">
            <span>
              {keys.map((key) => (
                <Kbd key={key} of={key} />
              ))}{" "}
              new span of that type
            </span>
            <span>
              <Kbd of="Space" /> paragraph looked at
            </span>
          </span>
          <form
            method="post"
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) onFinish();
            }}
          >
            {Object.entries({ ...hidden, intent: "finish" }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button type="submit" aria-describedby={failure ? "finish-problem" : undefined}>
              Finish the article
            </Button>
          </form>
        </>
      )}
      {failure && (
        <span id="finish-problem" className="bad" role="alert">
          {failure.refusal.message}
        </span>
      )}
    </footer>
  );
}

/** Longer paragraphs have wider cells. */
function widthOf(length: number): string {
  return length < 120 ? "short" : length < 320 ? "middling" : "long";
}
