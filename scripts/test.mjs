// Everything that has to hold: types, lint, unit and integration tests, and the built product in a real browser.
// With arguments it is vitest alone: `npm test -- --project unit tests/unit/queue`.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, findOrInstallChromium } from "./setup/chromium.mjs";
import { ROOT } from "./setup/paths.mjs";
import { run } from "./setup/run.mjs";
import { setup } from "./setup.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

const args = process.argv.slice(2);
await setup();

if (args.length > 0) {
  process.exitCode = await vitest(["run", ...args], findChromium());
} else {
  const chromium = await findOrInstallChromium();
  const tallies = [
    await check("Types", ["typescript", "bin", "tsc"], ["--noEmit"]),
    await check("Lint and format", ["@biomejs", "biome", "bin", "biome"], ["check", "."]),
    await suite("Unit and integration tests", ["unit", "integration"], chromium),
    chromium ? await suite("Browser tests", ["e2e"], chromium) : { passed: 0, failed: 1, skipped: 0 },
  ];
  const { passed, failed, skipped } = tallies.reduce(add);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * Runs a program of node_modules that either holds or does not.
 * @param {string} title
 * @param {string[]} program path within node_modules
 * @param {string[]} args
 * @returns {Promise<Tally>}
 */
async function check(title, program, args) {
  console.log(`\n${title}`);
  const code = await node(program, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Runs some of vitest's projects.
 * @param {string} title
 * @param {string[]} projects
 * @param {string | undefined} chromium
 * @returns {Promise<Tally>}
 */
async function suite(title, projects, chromium) {
  console.log(`\n${title}`);
  const folder = mkdtempSync(join(tmpdir(), "docket-test-report-"));
  const report = join(folder, "report.json");
  try {
    const names = projects.map((project) => `--project=${project}`);
    const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await vitest(["run", ...names, ...output], chromium);
    const tally = countTests(report);
    // A file that cannot be loaded or an error outside of any test counts too.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} report path of a report by vitest's json reporter
 * @returns {Tally}
 */
function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string[]} args
 * @param {string | undefined} chromium
 */
function vitest(args, chromium) {
  return node(["vitest", "vitest.mjs"], args, chromium ? { CHROMIUM_PATH: chromium } : {});
}

/**
 * @param {string[]} program path within node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit status
 */
async function node(program, args, env = {}) {
  const { code, stopped } = await run(process.execPath, [join(ROOT, "node_modules", ...program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  if (stopped) process.exit(code);
  return code;
}

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
