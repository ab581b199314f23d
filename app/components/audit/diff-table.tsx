import { Time } from "#app/components/ui/time.tsx";
import type { Diff, DiffHead, DiffSide } from "#app/domain/audit/diff.ts";

/** What a revision changed, line by line: what fell away is struck out, what came is underlined. */
export function DiffTable({ diff }: { diff: Diff }) {
  return (
    <table className="diff">
      <thead>
        <tr>
          <td />
          <th scope="col">
            <SideHead head={diff.before} otherwise="Before" />
          </th>
          <th scope="col">
            <SideHead head={diff.after} otherwise="After" />
          </th>
        </tr>
      </thead>
      <tbody>
        {diff.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a recorded change never move
          <tr key={index}>
            <th scope="row">{line.label}</th>
            <td>{line.before === null ? null : <Side side={line.before} as="del" />}</td>
            <td>{line.after === null ? null : <Side side={line.after} as="ins" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ head, otherwise }: { head: DiffHead; otherwise: string }) {
  const { revision, by, at } = head;
  return (
    <>
      {revision === null ? otherwise : `Revision ${revision}`}
      {by !== null && (
        <>
          , <bdi>{by}</bdi>
        </>
      )}
      {at !== null && (
        <>
          , <Time at={at} />
        </>
      )}
    </>
  );
}

function Side({ side, as: Changed }: { side: DiffSide; as: "del" | "ins" }) {
  return (
    <span className={side.reading ? "words" : undefined} dir="auto">
      {side.stretches.map((stretch, index) => {
        const key = `${index} ${stretch.changed}`;
        return stretch.changed ? (
          <Changed key={key}>{stretch.text}</Changed>
        ) : (
          <span key={key}>{stretch.text}</span>
        );
      })}
    </span>
  );
}
