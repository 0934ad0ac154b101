import { meanPoint } from '../mean-point';
import type { Authority, Point, Region } from '../places-data';
import { unpackRow } from './unpack-authorities';

type Rows = Readonly<Record<string, string>>;
type Authorities = ReadonlyMap<string, Authority>;

/** Regions with their authorities: those whose own row says so drew it, and those of today lie in it. */
export function unpackRegions(names: Rows, rows: Rows, authorities: Authorities): ReadonlyMap<string, Region> {
  const drawing = new Map(Object.keys(names).map((code) => [code, new Set<string>()]));
  for (const [code, row] of Object.entries(rows))
    for (const region of unpackRow(code, row).regions)
      for (let length = 2; length <= region.length; length++) drawing.get(region.slice(0, length))?.add(code);
  const regions = Object.entries(names).map(([code, name]) => {
    const authorities2021 = [...(drawing.get(code) ?? [])].sort();
    const districts = [...new Set(authorities2021.flatMap((each) => authorities.get(each)?.districts ?? []))].sort();
    const point = code.length === 5 ? middle(authorities2021, authorities) : undefined;
    return [code, { code, name, authorities2021, districts, ...(point && { point }) }] as const;
  });
  return new Map(regions);
}

function middle(codes: readonly string[], authorities: Authorities): Point | undefined {
  const parts = codes.map((code) => authorities.get(code));
  // Caithness is not in the middle of Highland: of a council that lies across regions no middle says where a part is.
  if (parts.some((part) => part === undefined || part.regions.length > 1)) return undefined;
  const own = meanPoint(parts.map((part) => part?.point));
  if (own) return own;
  const replaced = new Set(parts.flatMap((part) => part?.districts ?? []));
  return meanPoint([...replaced].map((code) => authorities.get(code)?.point));
}
