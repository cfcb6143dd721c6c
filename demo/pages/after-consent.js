const { script } = document.currentScript.dataset;

document.getElementById("allow").addEventListener(
  "click",
  () => {
    const loaded = document.createElement("script");
    loaded.type = "module";
    loaded.src = script;
    document.head.append(loaded);
  },
  { once: true },
);
