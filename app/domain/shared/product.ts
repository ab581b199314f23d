import { version } from "../../../package.json";

/** Version of the program, as package.json has it. */
export const productVersion: string = version;
