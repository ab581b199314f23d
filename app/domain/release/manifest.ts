import type { ExportFormat } from "../vocabulary.ts";
import { type DatasetFile, datasetFormatVersion } from "./records.ts";

/** One file of a dataset as the manifest lists it. */
export interface ManifestFile {
  name: string;
  /** Records: lines of JSON Lines, or what became one or more rows of CSV. */
  records: number;
  /** Lines after the head in CSV; the same as `records` in JSON Lines. */
  rows: number;
  bytes: number;
  /** Of the file's bytes, hex. */
  sha256: string;
}

export interface Manifest {
  product: typeof product;
  version: string;
  dataset_format: number;
  format: ExportFormat;
  /** The newest event whose act changed what the dataset holds; null for an empty trail. */
  audit_head: { seq: number; hash: string; at: string } | null;
  names: "pseudonyms" | "as given";
  offset_unit: typeof offsetUnit;
  /** The codebook in force, and all that annotations were made under. */
  codebook_version: string | null;
  codebooks: { version: number; name: string; sha256: string }[];
  /** Filled in by whoever publishes the dataset. */
  licence: null;
  counts: Record<DatasetFile, number>;
  files: ManifestFile[];
  notes: string[];
}

export const manifestName = "manifest.json";
export const product = "Docket";
const offsetUnit = "unicode code points";

const notes = [
  "Offsets count Unicode code points of the text version that text_sha256 names, from 0, the end exclusive.",
  "SHA-256 sums are over UTF-8 bytes.",
];
const csvNotes = [
  "CSV follows RFC 4180. A cell that begins with = + - @, their full-width forms, a tab, a line end or an apostrophe has one apostrophe in front: take one apostrophe away from every cell that begins with one, and you have the text.",
  "claims.csv has one row a span and tones.csv one row a label; what belongs to the whole is repeated. Lists and records stand as JSON in their cell. An empty cell is a missing or an empty value.",
];
const pseudonymNote =
  "Authors are pseudonyms, the same in all datasets of one installation. Names inside of texts are left as they are.";

/** The manifest of a dataset. It holds nothing that changes while the data stays the same. */
export function makeManifest(
  given: Omit<Manifest, "product" | "dataset_format" | "names" | "offset_unit" | "licence" | "notes"> & {
    names: boolean;
  },
): Manifest {
  const { version, format, names, ...rest } = given;
  return {
    product,
    version,
    dataset_format: datasetFormatVersion,
    format,
    names: names ? "as given" : "pseudonyms",
    offset_unit: offsetUnit,
    licence: null,
    ...rest,
    notes: [...notes, ...(format === "csv" ? csvNotes : []), ...(names ? [] : [pseudonymNote])],
  };
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** True for the text of a manifest that Docket wrote. */
export function isOurManifest(text: string): boolean {
  try {
    const manifest = JSON.parse(text) as Partial<Manifest> | null;
    return manifest?.product === product && typeof manifest.dataset_format === "number";
  } catch {
    return false;
  }
}
