import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { CopyButton } from './CopyButton';
import { StepHeading } from './StepHeading';

interface Props {
  readonly children: ReactNode;
  /** What to do before the pane is drawn again. */
  readonly onAgain: () => void;
}

/** Catches a mistake of ours while drawing: says that the workbook is as it was, and begins again from reading it. */
export class Mishap extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const again = () => {
      this.props.onAgain();
      this.setState({ error: null });
    };
    return (
      <div className="empty padded" role="alert">
        <StepHeading>This pane ran into a mistake of its own</StepHeading>
        <p>Your workbook is as it was a moment ago. What Goodmark wrote and what you decided is kept in it.</p>
        <div className="buttons">
          <Button appearance="primary" onClick={again}>
            Read the workbook again
          </Button>
          <CopyButton label="Copy what to tell support" text={() => `${error.message}\n${error.stack ?? ''}`} />
        </div>
      </div>
    );
  }
}
