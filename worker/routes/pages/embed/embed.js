// Tells the page that frames this one how high it is, so that nobody scrolls within a frame. The height alone goes out.
const partner = document.currentScript.dataset.partner;
let told = 0;

new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  // Without a known partner everybody may hear it: a number is no secret.
  parent.postMessage({ type: "opendata-events:height", height }, partner || "*");
}).observe(document.body);

// What answers a click may lie outside of what is seen of the frame: browsers do not move the outer page by themselves.
addEventListener("load", () => document.querySelector(":target, .kern-alert, .is-slim")?.scrollIntoView());
