import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useActions, usePane } from '../context';
import { PackText } from '../PackText';
import { PanelFrame } from '../PanelFrame';
import { Reverted } from '../score/Reverted';
import { MorePacks } from './MorePacks';
import { PackFacts } from './PackFacts';
import { PackOnSheets } from './PackOnSheets';
import { PacksChangedNote } from './PacksChangedNote';

/** Every pack that can be chosen, told in full, and where more come from. */
export default function PacksPanel() {
  const { packs, packsChanged, setup, receipt, busy } = usePane();
  const { lookAtPacks, orderPacks, previewPack } = useActions();
  useEffect(() => void lookAtPacks(), [lookAtPacks]);
  return (
    <PanelFrame title="Rule packs">
      <Reverted />
      {receipt?.of === 'pack' && <PackOnSheets />}
      {packsChanged && <PacksChangedNote changed={packsChanged} />}
      {packs.map((pack) => (
        <section key={pack.id} className="card">
          <h3>
            <PackText of={pack.id} text={pack.title} /> {pack.version}{' '}
            {pack.id === setup?.pack && <span className="chip">In force</span>}
          </h3>
          <p className="quiet">{pack.origin}.</p>
          <PackFacts pack={pack} />
          <div className="pack-actions">
            <Button size="small" disabled={busy !== null} onClick={() => void previewPack(pack.id)}>
              Edit on sheets<span className="only-heard">: {pack.title}</span>
            </Button>
            {pack.removable && (
              <Button
                size="small"
                onClick={() => void orderPacks('Putting the pack away', { kind: 'remove', id: pack.id })}
              >
                Put {pack.title} away
              </Button>
            )}
          </div>
        </section>
      ))}
      <MorePacks />
    </PanelFrame>
  );
}
