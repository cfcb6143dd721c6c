import { describeEngine } from "./matrix.ts";
import { startWebKit } from "./webkit.ts";

describeEngine("WebKitGTK", startWebKit);
