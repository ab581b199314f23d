/** A person's or outlet's name in whatever script, kept from disturbing the words around it. */
export function Name({ of, className }: { of: string; className?: string }) {
  return <bdi className={className}>{of}</bdi>;
}
