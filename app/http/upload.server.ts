import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import { Refusal } from "../domain/shared/refusal.ts";

/** A file that has arrived. */
export interface UploadedFile {
  /** What the sender calls it, for people only. */
  name: string;
  /** Where it lies, under a name of our own. */
  path: string;
  bytes: number;
}

const maxFiles = 500;
const maxNameLength = 200;
/** Bytes of one field that is no file. */
const fieldBytes = 10_000;

/**
 * Reads a multipart form whose files are written to disk as they arrive; no file is ever held in memory, and what a
 * sender calls a file is never used as a path.
 * @param given.folder where the files go
 * @param given.maxBytes of all files together
 * @throws Refusal too_large, bad_input
 */
export async function readUpload(
  request: Request,
  given: { folder: string; maxBytes: number },
): Promise<{ fields: Record<string, string>; files: UploadedFile[] }> {
  const { folder, maxBytes } = given;
  if (!/^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "")) {
    throw new Refusal("bad_input", "Choose at least one file and send the form again.");
  }
  const fields: Record<string, string> = {};
  const files: UploadedFile[] = [];
  let left = maxBytes;
  try {
    await parseMultipart(request, async ({ name, filename, data }) => {
      if (filename === undefined) {
        fields[name] = await readField(data);
        return null;
      }
      if (filename === "") return null;
      if (files.length >= maxFiles) {
        throw new Refusal(
          "too_large",
          `At most ${maxFiles} files at once. Send fewer, or import them by the command line.`,
        );
      }
      const path = join(folder, String(files.length));
      const file: UploadedFile = { name: shownName(filename), path, bytes: 0 };
      files.push(file);
      await pipeline(
        Readable.from(
          counted(data, (bytes) => {
            file.bytes += bytes;
            left -= bytes;
            if (left < 0) throw tooLarge(maxBytes);
          }),
        ),
        createWriteStream(path, { flags: "wx" }),
      );
      return null;
    });
  } catch (error) {
    if (error instanceof Refusal || request.signal.aborted) throw error;
    throw new Refusal("bad_input", "The files arrived damaged. Send them again.");
  }
  return { fields, files };
}

async function* counted(data: AsyncIterable<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of data) {
    count(chunk.byteLength);
    yield chunk;
  }
}

async function readField(data: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of data) {
    bytes += chunk.byteLength;
    if (bytes > fieldBytes) throw new Refusal("bad_input", "A field of the form is too long. Shorten it.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The last part of a name, without characters that are not seen, short enough to show. */
function shownName(filename: string): string {
  const last = filename.split(/[/\\]/).pop() ?? "";
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim();
  return seen === "" ? "file" : seen.slice(0, maxNameLength);
}

function tooLarge(maxBytes: number): Refusal {
  const most = Math.floor(maxBytes / 1024 / 1024);
  return new Refusal(
    "too_large",
    `The files are larger than ${most} MB together. Import them by the command line: docket import PATH.`,
  );
}
