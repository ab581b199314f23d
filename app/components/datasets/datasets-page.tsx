import { Sheet } from "#app/components/shell/bar.tsx";
import type { DatasetPreview, PastExport } from "#app/domain/release/views.ts";
import { ExportForm } from "./export-form.tsx";
import { PastExports } from "./past-exports.tsx";

/** What a dataset of now would hold, the form that takes it out, and every dataset that left the house. */
export function DatasetsPage(props: {
  preview: DatasetPreview;
  exports: PastExport[];
  mayReadNames: boolean;
}) {
  const { preview, exports, mayReadNames } = props;
  return (
    <Sheet>
      <h1>Datasets</h1>
      <ExportForm preview={preview} mayReadNames={mayReadNames} />
      <section aria-labelledby="past-head">
        <h2 id="past-head">Datasets that left the house</h2>
        <PastExports exports={exports} />
      </section>
    </Sheet>
  );
}
