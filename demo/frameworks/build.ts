// Builds the scripts of the pages that are made with React and Vue into `dist/host/`, from where the hosts serve them.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Under another value, such as a test runner's, the development builds would be taken.
process.env.NODE_ENV = "production";

for (const [name, source] of [
  ["react", "react.tsx"],
  ["vue", "vue.ts"],
] as const) {
  await build({
    configFile: false,
    root: at("."),
    logLevel: "warn",
    publicDir: false,
    define: {
      "process.env.NODE_ENV": JSON.stringify("production"),
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    build: {
      outDir: at("../../dist/host"),
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: at(source), formats: ["es"], fileName: () => `${name}.js` },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
}
