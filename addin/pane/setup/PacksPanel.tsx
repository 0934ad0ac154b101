import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useActions, usePane } from '../context';
import { PanelFrame } from '../PanelFrame';
import { MorePacks } from './MorePacks';
import { PackFacts } from './PackFacts';
import { PacksChangedNote } from './PacksChangedNote';

/** Every pack that can be chosen, told in full, and where more come from. */
export default function PacksPanel() {
  const { packs, packsChanged, setup } = usePane();
  const { lookAtPacks, orderPacks } = useActions();
  useEffect(() => void lookAtPacks(), [lookAtPacks]);
  return (
    <PanelFrame title="Rule packs">
      {packsChanged && <PacksChangedNote changed={packsChanged} />}
      {packs.map((pack) => (
        <section key={pack.id} className="card">
          <h3>
            {pack.title} {pack.version} {pack.id === setup?.pack && <span className="chip">In force</span>}
          </h3>
          <p className="quiet">{pack.origin}.</p>
          <PackFacts pack={pack} />
          {pack.removable && (
            <Button
              size="small"
              onClick={() => void orderPacks('Putting the pack away', { kind: 'remove', id: pack.id })}
            >
              Put {pack.title} away
            </Button>
          )}
        </section>
      ))}
      <MorePacks />
    </PanelFrame>
  );
}
