// Makes each frame of the service as high as what is in it. The service tells the height and nothing else.
addEventListener("message", ({ data, origin, source }) => {
  if (data?.type !== "opendata-events:height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe[data-opendata-events]")) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) frame.height = data.height;
  }
});
