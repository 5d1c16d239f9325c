import { Button, createTheme, type CSSVariablesResolver, Radio, TextInput } from '@mantine/core';

const small = { defaultProps: { size: 'xs' } } as const;

/**
 * What every window looks like: quiet and dense, one accent, the system's own font, 13 px, controls 30 px high. It names
 * the few components that the lock window has, for a theme pulls in every component it names.
 */
export const look = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  respectReducedMotion: true,
  cursorType: 'default',
  defaultRadius: 4,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: '13px', sm: '13px', md: '14px', lg: '15px', xl: '17px' },
  colors: {
    dark: [
      '#e4e6e8',
      '#b8bfc6',
      '#a0a8b0',
      '#6d757d',
      '#3a3f45',
      '#2d3237',
      '#24282c',
      '#1e2125',
      '#17191c',
      '#101214',
    ],
    ink: ['#eaf3fa', '#d3e5f2', '#a6cff0', '#93c3eb', '#7fb8e6', '#4b8fc4', '#2c72aa', '#1d5c8f', '#164a75', '#0f3757'],
  },
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', fw: 500 } }),
    Radio: Radio.extend(small),
    // What is typed is not kept by Chromium's own process, where it would outlive the lock.
    TextInput: TextInput.extend({ defaultProps: { size: 'xs', autoComplete: 'off' } }),
  },
});

const ours = {
  '--mantine-color-body': 'var(--q-surface)',
  '--mantine-color-text': 'var(--q-text)',
  '--mantine-color-dimmed': 'var(--q-dim)',
  '--mantine-color-placeholder': 'var(--q-dim)',
  '--mantine-color-default': 'var(--q-surface)',
  '--mantine-color-default-hover': 'var(--q-hover)',
  '--mantine-color-default-border': 'var(--q-line)',
  '--mantine-color-error': 'var(--q-bad)',
  '--mantine-color-anchor': 'var(--q-accent)',
};

/** Mantine draws with the same few colours as everything else (ui/tokens.css). */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
