import { placeSources } from '../../core/places/sources';
import { forgetSeen } from '../storage/seen';

export const AboutData = () => (
  <section>
    <h2>About the data</h2>
    <p>
      Goodmark sends nothing anywhere by itself. It reads the page in front of you, on this computer, and asks a portal
      for a notice’s own data only when you choose Read the notice’s data. Postcodes are looked up elsewhere only while
      you have that turned on above.
    </p>
    <p>
      Of the notices you open it remembers, on this computer only, who bought from whom and what was declared of them:
      so it can say when a supplier won from the same buyer before.
    </p>
    <div className="actions">
      <button type="button" onClick={() => forgetSeen()}>
        Forget the notices I opened
      </button>
    </div>
    <h3>Places are told from</h3>
    <ul>
      {placeSources.map(({ id, attribution, vintage, limits }) => (
        <li key={id}>
          {attribution} <span className="quiet">State: {vintage}.</span>
          <details>
            <summary>What it cannot say</summary>
            <p>{limits}</p>
          </details>
        </li>
      ))}
    </ul>
  </section>
);
