import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A Docket that serves a database file as its own process, as people would start it. */
export interface Served {
  url: string;
  /** From the start of the process to the first page, in milliseconds. */
  startMs: number;
  /** Memory in MB and processor time in milliseconds that it has used so far; null where the system does not tell. */
  usage(): { memoryMb: number; cpuMs: number } | null;
  stop(): Promise<void>;
}

/** Where the programs are. */
interface Project {
  root: string;
}

/** What `npm start` gives to Node. */
function startArguments(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return (scripts.start as string).split(" ").slice(1);
}

/** Starts the server on a database file and waits for its first page. */
export async function serve({ root }: Project, databaseFile: string): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [...startArguments(root), "--port", "0", "--db", databaseFile], {
    cwd: root,
    env: { ...process.env, DOCKET_LOG: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(child);
  await (await fetch(`${url}/signin`)).text();
  const startMs = performance.now() - began;
  return {
    url,
    startMs,
    usage: () => usageOf(child.pid!),
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Runs `docket import` in a process of its own. @returns how long it took, in milliseconds */
export async function importBeside(
  { root }: Project,
  given: { databaseFile: string; corpus: string; source: string },
): Promise<number> {
  const began = performance.now();
  const { corpus, source, databaseFile } = given;
  const words = ["import", corpus, "--source", source, "--db", databaseFile, "--json"];
  const child = spawn(process.execPath, [join(root, "scripts", "docket.mjs"), ...words], { stdio: "ignore" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the import beside the server ended with ${code}`);
  return performance.now() - began;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout!.on("data", (chunk) => {
      output += chunk;
      const address = /^Docket is ready: (\S+)$/m.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
  });
}

/** Source: proc(5), fields 14, 15 of stat in ticks of 10 ms, VmRSS of status in kB. */
function usageOf(pid: number): { memoryMb: number; cpuMs: number } | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))!;
  return { memoryMb: Number(memory[1]) / 1000, cpuMs: (Number(fields[11]) + Number(fields[12])) * 10 };
}
