/** Of a net and a gross price side by side the net one is without VAT; "net" alone says nothing of the kind. */

interface Headed {
  readonly heading: string;
}

export function netAndGross<T extends Headed>(figures: readonly T[]): (one: T) => 'ex' | 'inc' | undefined {
  const isNet = ({ heading }: Headed) => /\bnett?\b/i.test(heading);
  const isGross = ({ heading }: Headed) => /\bgross\b/i.test(heading);
  if (!figures.some(isNet) || !figures.some(isGross)) return () => undefined;
  return (one) => {
    if (!figures.includes(one)) return undefined;
    return isNet(one) ? 'ex' : isGross(one) ? 'inc' : undefined;
  };
}
