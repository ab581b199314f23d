import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./sources.ts";

/** The parts of the program that the import law speaks of. */
type Part =
  | "routes"
  | "components"
  | "http"
  | "rules"
  | "server rules"
  | "db"
  | "seeds"
  | "scripts"
  | "tests";

/** What each part may import of the program, and why nothing else. */
const law: Record<Part, { may: readonly Part[]; because: string }> = {
  routes: {
    may: ["routes", "http", "components", "rules", "server rules"],
    because: "a route parses, authorises, calls one function and responds; SQL and rules live in app/domain",
  },
  components: {
    may: ["components", "rules"],
    because:
      "a component shows what it is given, also in the browser, where there is no server and no database",
  },
  http: {
    may: ["http", "rules", "server rules", "db"],
    because: "app/http stands between Remix and app/domain, and below routes and components",
  },
  rules: {
    may: ["rules"],
    because:
      "a file without .server is pure: it runs in the browser and in tests, and gets everything as arguments",
  },
  "server rules": {
    may: ["rules", "server rules", "db"],
    because: "app/domain knows neither pages nor the web; the command line uses it too",
  },
  db: { may: ["db"], because: "the store knows nothing of the program but its vocabulary" },
  seeds: {
    may: ["seeds", "rules", "server rules", "db"],
    because: "seeds are data and callers of app/domain",
  },
  scripts: {
    may: ["scripts", "seeds", "rules", "server rules", "db"],
    because: "a script is a thin caller of app/domain; the pages reach it only as a whole build",
  },
  tests: {
    may: ["tests", "routes", "components", "http", "rules", "server rules", "db", "seeds", "scripts"],
    because: "tests may use everything",
  },
};

/** The one file of app that db may import: the words both share. */
const VOCABULARY = "app/domain/vocabulary.ts";

interface PackageRule {
  parts: readonly Part[];
  packages: RegExp;
  because: string;
  /** A folder the rule does not bind. */
  except?: string;
}

/** Packages a part may not use, and why. */
const packageLaw: readonly PackageRule[] = [
  {
    parts: ["rules"],
    packages: /^(node:|react|@remix-run\/|drizzle-orm|better-sqlite3|express)/,
    because: "a file without .server is pure",
  },
  {
    parts: ["components"],
    packages: /^(node:|drizzle-orm|better-sqlite3|express|@remix-run\/node)/,
    because: "components also run in the browser",
  },
  {
    parts: ["routes", "http"],
    packages: /^(drizzle-orm|better-sqlite3)/,
    because: "there is no SQL in routes; ask a function of app/domain",
  },
  {
    parts: ["server rules", "db"],
    packages: /^(react|@remix-run\/|express)/,
    because: "app/domain and db know nothing of the web",
  },
  {
    parts: ["server rules", "seeds", "scripts"],
    packages: /^better-sqlite3/,
    because: "only the engine in db opens database files",
    // The benchmarks measure Docket against the bare driver.
    except: "scripts/bench/",
  },
];

/** The part a file belongs to; undefined for files the law does not speak of, such as style sheets' folders. */
export function partOf(path: string): Part | undefined {
  if (path.startsWith("app/components/")) return "components";
  if (path.startsWith("app/http/")) return "http";
  if (path.startsWith("app/domain/")) return isServerFile(path) ? "server rules" : "rules";
  if (path.startsWith("app/routes/") || /^app\/[^/]+$/.test(path)) return "routes";
  return (["db", "seeds", "scripts", "tests"] as const).find((folder) => path.startsWith(`${folder}/`));
}

const isServerFile = (path: string) => /\.server\.tsx?$/.test(path);

/** The sentences that say which imports of a file are forbidden and why; none when all are lawful. */
export function unlawfulImports(file: SourceFile): string[] {
  const part = partOf(file.path);
  if (!part) return [`${file.path} is in no folder the import law knows; see tests/helpers/import-law.ts`];
  return ts.preProcessFile(file.text, true, true).importedFiles.flatMap(({ fileName }) => {
    const target = targetOf(fileName, file.path);
    const because =
      target === undefined
        ? packageProblem({ part, path: file.path, specifier: fileName })
        : fileProblem(part, target);
    return because === undefined ? [] : [`${file.path} may not import ${target ?? fileName}: ${because}`];
  });
}

/** The path an import names within the project, or undefined for a package. */
function targetOf(specifier: string, importer: string): string | undefined {
  const path = specifier.replace(/\?.*$/, "");
  if (path.startsWith("#")) return path.slice(1);
  if (path.startsWith(".")) return posix.join(posix.dirname(importer), path);
  return undefined;
}

function fileProblem(part: Part, target: string): string | undefined {
  const to = partOf(target);
  if (to === undefined || (part === "db" && target === VOCABULARY)) return undefined;
  return law[part].may.includes(to) ? undefined : law[part].because;
}

function packageProblem(edge: { part: Part; path: string; specifier: string }): string | undefined {
  const broken = packageLaw.find(
    ({ parts, packages, except }) =>
      parts.includes(edge.part) && packages.test(edge.specifier) && !(except && edge.path.startsWith(except)),
  );
  return broken?.because;
}

/** Calls that would make a pure file depend on when, or how often, it runs. */
const impure = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);

/** The sentences that say which calls of a file are forbidden where it stands and why. */
export function unlawfulCalls(file: SourceFile): string[] {
  const part = partOf(file.path);
  // The engine's own files speak to the driver; components never see a query.
  const queries =
    ["routes", "http", "server rules"].includes(part ?? "") || (part === "db" && !isServerFile(file.path));
  const problems: string[] = [];
  const add = (node: ts.Node, text: string) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    problems.push(`${file.path}:${line} ${text}`);
  };
  const visit = (node: ts.Node): void => {
    if (part === "rules" && ts.isNewExpression(node) && node.expression.getText(source) === "Date") {
      if (!node.arguments?.length) add(node, "reads the clock: a pure file gets the time as an argument");
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.getText(source);
      const method = node.expression.name.text;
      if (part === "rules" && impure.has(name))
        add(node, `calls ${name}: a pure file gets time and chance as arguments`);
      if (queries) {
        if (["get", "all", "run"].includes(method) && node.arguments.length === 0)
          add(node, `calls .${method}(): await the query, or .execute() it, so that it runs on any engine`);
        if (method === "transaction") add(node, "calls .transaction(): engine.tx is the only transaction");
      }
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, false);
  visit(source);
  return problems;
}
