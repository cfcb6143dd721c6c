import { expect, it } from "vitest";
import { isAllowedMeeting } from "../../worker/rules/meeting-hosts.ts";

const hosts = ["zoom.us", "meet.example"];

it.each([
  ["https://zoom.us/j/1?pwd=x", true],
  ["https://eu01web.zoom.us/j/1", true],
  ["http://zoom.us/j/1", false],
  ["https:evil.example", false],
  ["//zoom.us/j/1", false],
  ["https://zoom.us@evil.example/", false],
  ["https://user:word@zoom.us/", false],
  ["https://evilzoom.us/", false],
  ["https://zoom.us.evil.example/", false],
  ["https://zoom.us:8443/", false],
  ["https://zoоm.us/", false],
  ["javascript:alert(1)//zoom.us", false],
  ["", false],
])("%s may be joined: %s (S-15)", (address, allowed) => {
  expect(isAllowedMeeting(address, hosts)).toBe(allowed);
});
