const { script } = document.currentScript.dataset;
const tag = document.querySelector("opendata-events");

tag.series = "open-data-in-kommunen";
tag.headingLevel = "4";
tag.setAttribute("locale", "en");

const loaded = document.createElement("script");
loaded.type = "module";
loaded.src = script;
document.head.append(loaded);
