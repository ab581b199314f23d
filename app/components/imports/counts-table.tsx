import { grouped } from "#app/domain/audit/sentence.ts";
import type { ImportCounts } from "#app/domain/vocabulary.ts";

/** The counts of an import in the order in which they stand everywhere, with their words. */
export const countLabels: readonly {
  key: keyof ImportCounts;
  label: string;
  /** For a narrow column. */
  short?: string;
  hint: string;
}[] = [
  { key: "articles", label: "Articles", hint: "new" },
  { key: "comments", label: "Comments", hint: "new" },
  {
    key: "newVersions",
    label: "New versions",
    short: "Versions",
    hint: "known texts that changed; their items are open again",
  },
  { key: "duplicates", label: "Unchanged", hint: "there already, nothing done" },
  { key: "rejected", label: "Refused", hint: "not imported, see below" },
];

/** What an import did, or would do. */
export function CountsTable({ counts, caption }: { counts: ImportCounts; caption: string }) {
  return (
    <table className="grid counts">
      <caption className="unseen">{caption}</caption>
      <tbody>
        {countLabels.map(({ key, label, hint }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="number">
              {counts[key] === 0 ? <span className="soft">0</span> : <b>{grouped(counts[key])}</b>}
            </td>
            <td className="soft">{hint}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
