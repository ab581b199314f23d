import { Time } from "#app/components/ui/time.tsx";
import { grouped } from "#app/domain/audit/sentence.ts";
import { datasetFiles } from "#app/domain/release/records.ts";
import { fileLabels, formatLabels, type PastExport } from "#app/domain/release/views.ts";

/** Every dataset that left the house: when, by whom, in which form, how much, and the sum of its manifest. */
export function PastExports({ exports }: { exports: readonly PastExport[] }) {
  if (exports.length === 0) return <p className="soft">None so far.</p>;
  return (
    <section className="table-scroll" aria-label="Datasets, newest first">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">When, UTC</th>
            <th scope="col">Who</th>
            <th scope="col">Format</th>
            <th scope="col">Authors</th>
            {datasetFiles.map((file) => (
              <th key={file} scope="col" className="number">
                {fileLabels[file]}
              </th>
            ))}
            <th scope="col">Manifest</th>
          </tr>
        </thead>
        <tbody>
          {exports.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="keep-line">
                <Time at={one.at} />
              </th>
              <td>{one.by === null ? "command line" : <bdi>{one.by}</bdi>}</td>
              <td className="keep-line">{formatLabels[one.format]}</td>
              <td>{one.names ? "names" : "pseudonyms"}</td>
              {datasetFiles.map((file) => (
                <td key={file} className="number">
                  {grouped(one.counts[file] ?? 0)}
                </td>
              ))}
              <td>
                <code className="hash" title={one.manifestSha256}>
                  {one.manifestSha256.slice(0, 12)}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
