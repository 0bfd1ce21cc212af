import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen.tsx';

/** Last net: a mistake in the frame itself still ends in a sentence, not in a white page. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasCrashed: boolean }
> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <CrashScreen /> : this.props.children;
  }
}
