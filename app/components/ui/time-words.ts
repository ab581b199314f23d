const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const two = (value: number) => String(value).padStart(2, "0");

/** 11 Mar 2026, in UTC. Times here are milliseconds since 1970. */
export function dayWords(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** 14:20, in UTC; with seconds 14:20:07. */
export function clockWords(at: number, seconds = false): string {
  const date = new Date(at);
  const words = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return seconds ? `${words}:${two(date.getUTCSeconds())}` : words;
}

/** 11 Mar 2026, 14:20, in UTC. Written by hand: a server's and a browser's own date words differ. */
export function momentWords(at: number, seconds = false): string {
  return `${dayWords(at)}, ${clockWords(at, seconds)}`;
}

/**
 * How long, in the two coarsest units that matter: now, 38 min, 1 h 28, 9 d, 5 wk, 7 mo, 16 y.
 * @param ms milliseconds; less than nothing counts as nothing
 */
export function ageWords(ms: number): string {
  if (ms < minute) return "now";
  if (ms < hour) return `${Math.floor(ms / minute)} min`;
  if (ms < day) return `${Math.floor(ms / hour)} h ${two(Math.floor((ms % hour) / minute))}`;
  const days = Math.floor(ms / day);
  if (days < 28) return `${days} d`;
  if (days < 91) return `${Math.floor(days / 7)} wk`;
  if (days < 730) return `${Math.floor(days / 30.44)} mo`;
  return `${Math.floor(days / 365.25)} y`;
}
