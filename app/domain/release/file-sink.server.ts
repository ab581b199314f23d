import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

/** A file that is being written: text goes in, size and SHA-256 come out. */
export interface FileSink {
  write(text: string): Promise<void>;
  /** Everything is on disk when this resolves. */
  close(): Promise<{ bytes: number; sha256: string }>;
  /** Gives the file up, after a failure. */
  abandon(): Promise<void>;
}

/** Characters that are gathered before they are written. */
const chunkLength = 256 * 1024;

/** Opens a new file for writing; an older one of the name is replaced. */
export async function openSink(path: string): Promise<FileSink> {
  const handle: FileHandle = await open(path, "w", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  let gathered = "";
  const flush = async () => {
    const chunk = Buffer.from(gathered, "utf8");
    gathered = "";
    bytes += chunk.length;
    hash.update(chunk);
    await handle.writeFile(chunk);
  };
  return {
    async write(text) {
      gathered += text;
      if (gathered.length >= chunkLength) await flush();
    },
    async close() {
      await flush();
      await handle.sync();
      await handle.close();
      return { bytes, sha256: hash.digest("hex") };
    },
    abandon: () => handle.close(),
  };
}
