import {
  ActionIcon,
  Checkbox,
  createTheme,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  NumberInput,
  PillsInput,
  Select,
  Tabs,
  TagsInput,
  Textarea,
  Tooltip,
} from '@mantine/core';
import { look } from './look';

export { cssVariables } from './look';

/**
 * Chromium hands what stands in a form's fields to its own process, to fill them again after a step back: there it would
 * outlive the lock. It leaves out fields that are not to be completed; for a text area only its form can say so, which
 * is this empty one (renderer/app/app.tsx).
 */
export const quietForm = 'q-quiet';
const quiet = { autoComplete: 'off' } as const;
const small = { defaultProps: { size: 'xs', ...quiet } } as const;
const quick = { transitionProps: { duration: 80 } } as const;

/** The look of every window, and the manners of the components that only the main window has. */
export const theme = createTheme({
  ...look,
  components: {
    ...look.components,
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
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
    Select: Select.extend({ defaultProps: { size: 'xs', ...quiet, checkIconPosition: 'right', allowDeselect: false } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    TagsInput: TagsInput.extend(small),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs', form: quietForm, ...quiet } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, ...quick } }),
  },
});
