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

// What answers a click may lie outside of what is seen of the frame, and browsers move neither the outer page nor, into
// a frame of another origin, the focus by themselves.
addEventListener("load", () => {
  document.querySelector(":target")?.scrollIntoView();
  const answer = document.querySelector(".kern-alert, .is-slim")?.closest("[tabindex]");
  answer?.scrollIntoView();
  answer?.focus({ preventScroll: true });
});
