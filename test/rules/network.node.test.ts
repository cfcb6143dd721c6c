import { expect, it } from "vitest";
import { networkOf } from "../../worker/rules/network.ts";

it("an IPv4 address is a network of its own", () => {
  expect(networkOf("203.0.113.77")).toBe("203.0.113.77");
});

it("all addresses of an IPv6 /64 are one network, however they are written", () => {
  const network = networkOf("2001:db8:0:1:aaaa::1");
  expect(networkOf("2001:0DB8:0000:0001:bbbb:cccc:dddd:eeee")).toBe(network);
  expect(networkOf("2001:db8:0:2::1")).not.toBe(network);
  expect(networkOf("2001:db8::1")).toBe(networkOf("2001:db8:0:0:ffff::2"));
});

it("no address is one network, too", () => {
  expect(networkOf(null)).toBe("unknown");
});
