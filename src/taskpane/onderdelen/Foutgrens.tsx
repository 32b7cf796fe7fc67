import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';

/** Catches what goes wrong while drawing, and says so instead of leaving an empty pane. */
export class Foutgrens extends Component<{ children: ReactNode }, { mis: boolean }> {
  override state = { mis: false };

  static getDerivedStateFromError(): { mis: boolean } {
    return { mis: true };
  }

  override render(): ReactNode {
    if (!this.state.mis) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>Het taakvenster is vastgelopen.</MessageBarTitle>
          Uw werkmap is niet gewijzigd. Begin opnieuw; blijft dit gebeuren, sluit dan het taakvenster en open
          het weer.
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => this.setState({ mis: false })}>
            Begin opnieuw
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
