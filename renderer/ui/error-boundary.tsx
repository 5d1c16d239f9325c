import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import './error-boundary.css';

interface ErrorBoundaryProps {
  /** What was on screen: 'the matter page'. */
  readonly what: string;
  /** A new key gives the children another try. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error?: Error | undefined;
}

/** Catches a bug in what it holds and says so plainly, instead of an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (before.resetKey !== this.props.resetKey && this.state.error) this.setState({ error: undefined });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="q-crash" role="alert">
        <h1 className="q-h2">Something in {this.props.what} failed</h1>
        <p>Nothing was lost: every change was saved as you made it. Reload to go on.</p>
        <Button size="xs" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <details>
          <summary>For a bug report</summary>
          <pre className="q-mono">
            {error.name}: {error.message}
            {'\n'}
            {error.stack?.split('\n').slice(1, 8).join('\n')}
          </pre>
        </details>
      </div>
    );
  }
}
