import { usePane } from '../context';
import { PanelFrame } from '../PanelFrame';
import { PackFacts } from './PackFacts';

/** Every pack that can be chosen, told in full. */
export default function PacksPanel() {
  const { packs, setup } = usePane();
  return (
    <PanelFrame title="Rule packs">
      {packs.map((pack) => (
        <section key={pack.id} className="card">
          <h3>
            {pack.title} {pack.version} {pack.id === setup?.pack && <span className="chip">In force</span>}
          </h3>
          <PackFacts pack={pack} />
        </section>
      ))}
    </PanelFrame>
  );
}
