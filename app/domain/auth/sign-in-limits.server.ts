import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Engine } from "#db/engine.server.ts";

const windowSeconds = 15 * 60;
/** Wrong passwords for one name in fifteen minutes, wherever they come from. */
export const triesPerName = 10;
/** Wrong passwords from one address in fifteen minutes; a newsroom may share one. */
export const triesPerAddress = 50;
/** Refusals of one account, and of all strangers together, that reach the audit trail in a minute. */
export const refusalsKept = 10;

/** Counts sign-ins of one running program. A restart forgets them. */
export interface SignInLimits {
  /**
   * Counts a try before the password is looked at, so that many at once do not slip through.
   * @param name in its stored form
   * @returns 0, or the milliseconds to wait
   */
  take(name: string, address: string): Promise<number>;
  /** The password was right: the name starts afresh and the address gets its try back. */
  giveBack(name: string, address: string): Promise<void>;
  /** Whether a refusal may still be written to the trail; null is everybody without an account. */
  mayRecord(userId: number | null): Promise<boolean>;
}

const known = new WeakMap<Engine, SignInLimits>();

/** The counters of a database's sign-ins. */
export function signInLimitsOf(engine: Engine): SignInLimits {
  const limits = known.get(engine) ?? makeLimits();
  known.set(engine, limits);
  return limits;
}

function makeLimits(): SignInLimits {
  const names = new RateLimiterMemory({ points: triesPerName, duration: windowSeconds });
  const addresses = new RateLimiterMemory({ points: triesPerAddress, duration: windowSeconds });
  const trail = new RateLimiterMemory({ points: refusalsKept, duration: 60 });
  return {
    async take(name, address) {
      // The address first: a blocked one must not use up other people's tries.
      const wait = await consume(addresses, network(address));
      return wait > 0 ? wait : consume(names, name);
    },
    async giveBack(name, address) {
      await names.delete(name);
      await addresses.reward(network(address));
    },
    async mayRecord(userId) {
      return (await consume(trail, userId ?? "strangers")) === 0;
    },
  };
}

/** Takes one point. Returns 0, or the milliseconds until there are points again. */
async function consume(limiter: RateLimiterMemory, key: string | number): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(refused.msBeforeNext, 1);
    throw refused;
  }
}

/** What counts as one address: all of an IPv4 address, the first 64 bits of an IPv6 one (a household has them all). */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::");
  const front = head === "" ? [] : head.split(":");
  const back = !tail ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...new Array<string>(Math.max(zeros, 0)).fill("0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
