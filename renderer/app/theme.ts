import {
  ActionIcon,
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  NumberInput,
  PillsInput,
  Radio,
  Select,
  Tabs,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';

const small = { defaultProps: { size: 'xs' } } as const;
const quick = { transitionProps: { duration: 80 } } as const;

/** Quiet and dense: one accent, the system's own font, 13 px, controls 30 px high. */
export const theme = createTheme({
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
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Button: Button.extend({ defaultProps: { size: 'xs', fw: 500 } }),
    Checkbox: Checkbox.extend(small),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false, ...quick } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' }, centered: true, ...quick } }),
    MultiSelect: MultiSelect.extend(small),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' } },
      // Under a title Mantine greys the text beyond what can be read.
      styles: { description: { color: 'var(--q-text)' } },
    }),
    NumberInput: NumberInput.extend(small),
    PillsInput: PillsInput.extend(small),
    Radio: Radio.extend(small),
    Select: Select.extend({ defaultProps: { size: 'xs', checkIconPosition: 'right', allowDeselect: false } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    TagsInput: TagsInput.extend(small),
    Textarea: Textarea.extend(small),
    TextInput: TextInput.extend(small),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, ...quick } }),
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
