import type { Why } from '../../workbook/session';
import { CellLinks } from '../CellLinks';
import { usePane } from '../context';
import { PackText } from '../PackText';

/** What a number is made of, each part with its own working and cells. */
export function WhyParts({ parts }: { readonly parts: Why['parts'] }) {
  const pack = usePane().assessment?.pack.id;
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>Made of</h3>
      <ul className="parts">
        {parts.map(({ title, value, sentence, from }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are never reordered, and two may read alike.
          <li key={`${title} ${index}`}>
            <div className="part-line">
              <span>
                <PackText of={pack} text={title} />
              </span>
              {value !== null && <span className="number">{value}</span>}
            </div>
            <p className="working">
              <PackText of={pack} text={sentence} />
            </p>
            <CellLinks from={from} most={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}
