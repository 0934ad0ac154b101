/** What was found in each size, so that a changed workload or a common mistake does not pass for a quicker engine. */
const found: Readonly<Record<string, string>> = {
  '1,000 x 50': '1315 met, 725 unclear, 20975990623 pence, 94a98760',
  '100,000 x 50': '131566 met, 70791 unclear, 2098218574697 pence, 40e89dc4',
  '100,000 x 200': '539438 met, 302168 unclear, 7069199425405 pence, 157464a4',
  '1,000,000 x 50': '1318827 met, 705298 unclear, 21288458560609 pence, ea24f958',
  '1,000,000 x 200': '5397142 met, 2999953 unclear, 71376805254914 pence, 3a2d535e',
};

export function golden(size: string, checksum: string): string {
  if (found[size] !== checksum)
    throw new Error(`${size} rows and rules give ${checksum}, and once gave ${found[size]}.`);
  return checksum;
}
