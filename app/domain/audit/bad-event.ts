/** An event that fails, and why in words. */
export interface BadEvent {
  seq: number;
  reason: string;
}
