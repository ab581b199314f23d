import { Refusal } from "../domain/shared/refusal.ts";

export type FormValue = string | File;
/** Fields by name: one value, or a list where the name came more than once. */
export type FormInput = Record<string, FormValue | FormValue[]>;

export interface FormLimits {
  /** Bytes of the whole body. */
  maxBytes?: number;
  /** Names of the fields that may hold files; any other file is refused. */
  files?: readonly string[];
}

const defaultMaxBytes = 1024 * 1024;
const maxFields = 2_000;
const maxNameLength = 200;

/**
 * Reads a form (urlencoded or multipart) into plain input. Line ends become `\n` again, as they were typed: browsers
 * send CRLF. The body is counted while it arrives, so no header can lie about its size.
 * @throws {Refusal} too_large, bad_input
 */
export async function readForm(request: Request, limits: FormLimits = {}): Promise<FormInput> {
  const { maxBytes = defaultMaxBytes, files = [] } = limits;
  const form = await parseForm(request, maxBytes);
  const input = new Map<string, FormValue | FormValue[]>();
  let count = 0;
  for (const [name, raw] of form) {
    count += 1;
    if (count > maxFields)
      throw new Refusal("too_large", `A form has at most ${maxFields} fields. Send fewer.`);
    if (name.length > maxNameLength)
      throw new Refusal("bad_input", "A field of the form has too long a name.");
    if (typeof raw !== "string" && !files.includes(name)) {
      throw new Refusal("bad_input", "This form takes no file. Send it without one.", { field: name });
    }
    const value = typeof raw === "string" ? raw.replaceAll("\r\n", "\n") : raw;
    const before = input.get(name);
    if (before === undefined) input.set(name, value);
    else if (Array.isArray(before)) before.push(value);
    else input.set(name, [before, value]);
  }
  return Object.fromEntries(input);
}

async function parseForm(request: Request, maxBytes: number): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new Refusal("bad_input", "This address takes forms only. Send the fields as a form.");
  }
  if (Number(request.headers.get("Content-Length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return new FormData();
  let received = 0;
  let over = false;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength;
        if (received > maxBytes) {
          over = true;
          controller.error(tooLarge(maxBytes));
        } else controller.enqueue(chunk);
      },
    }),
  );
  try {
    return await new Response(counted, { headers: { "Content-Type": type } }).formData();
  } catch (error) {
    if (over) throw tooLarge(maxBytes);
    if (request.signal.aborted) throw error;
    throw new Refusal("bad_input", "The form arrived damaged. Send it again.");
  }
}

function tooLarge(maxBytes: number): Refusal {
  const most = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MB` : `${maxBytes} bytes`;
  return new Refusal("too_large", `That is more than ${most}. Send less at once.`);
}
