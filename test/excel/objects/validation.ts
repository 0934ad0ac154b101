import type { Area } from '../../../core/source';
import type { BookSheet } from '../book';
import { type HostObject, hostObject } from '../host-object';
import { overlap } from './places';

/** The rule of an area: none, the one it has, or mixed where it has several or only some of its cells have one. */
export function dataValidation(sheet: BookSheet, area: Area): HostObject {
  const found = sheet.validations.filter((one) => overlap(one.area, area));
  const [only] = found;
  const covers =
    only &&
    only.area.top <= area.top &&
    only.area.left <= area.left &&
    only.area.bottom >= area.bottom &&
    only.area.right >= area.right;
  const known = found.length === 1 && covers ? only : undefined;
  return hostObject({
    type: 'DataValidation',
    get: {
      type: () => known?.type ?? (found.length === 0 ? 'None' : 'MixedCriteria'),
      rule: () => known?.rule ?? null,
    },
    set: {
      rule(rule) {
        const type = typeof rule === 'object' && rule !== null && 'list' in rule ? 'List' : 'Custom';
        sheet.validations = [...sheet.validations.filter((one) => !overlap(one.area, area)), { area, type, rule }];
      },
      // How a wrong entry is told changes nothing of the book.
      errorAlert() {},
    },
  });
}
