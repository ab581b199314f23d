import type { ReactNode } from "react";
import { grouped } from "#app/domain/audit/sentence.ts";
import type { ProblemView } from "#app/domain/ingest/views.ts";

/** What was refused or noticed, with file and line. */
export function ProblemTable({ problems, children }: { problems: ProblemView[]; children?: ReactNode }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems-head">
      <h2 id="problems-head">Problems and notices</h2>
      <table className="grid wrap problems">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">What, and what to do</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ id, file, line, reason }) => (
            <tr key={id}>
              <td className="file-name">
                <bdi>{file}</bdi>
              </td>
              <td className="number">{line !== null && grouped(line)}</td>
              <td>
                <bdi>{reason}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
