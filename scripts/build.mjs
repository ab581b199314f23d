import { setup } from "./setup.mjs";

await setup({ building: "always" });
