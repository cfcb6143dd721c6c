import { startChromium } from "./chromium.ts";
import { describeEngine } from "./matrix.ts";

describeEngine("Chromium", startChromium);
