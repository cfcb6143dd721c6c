import { startFirefox } from "./firefox.ts";
import { describeEngine } from "./matrix.ts";

describeEngine("Firefox", startFirefox);
