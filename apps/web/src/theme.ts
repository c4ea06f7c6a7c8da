import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent colour: a deep sea green that holds its contrast on white and, in its light shades, on dark. */
const sea: MantineColorsTuple = [
  '#e6f4f4',
  '#d2e8e9',
  '#a6d1d4',
  '#77b8bd',
  '#4fa1a8',
  '#2e8a92',
  '#1c7780',
  '#11616b',
  '#0b4f58',
  '#063f47',
];

/** Greys with a breath of the accent, so that surfaces belong together. */
const dark: MantineColorsTuple = [
  '#e4eaeb',
  '#c3cdcf',
  '#a3b0b3',
  '#7c8b8f',
  '#4a575b',
  '#364246',
  '#29343a',
  '#1d272b',
  '#161f23',
  '#101719',
];

/** Mantine, restrained: system fonts, one accent, quiet corners, no motion that says nothing. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 3 },
  // The accent changes its lightness with the theme; what is written on it changes with it.
  variantColorResolver: input => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && {
      background: 'var(--accent)',
      hover: 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
      color: 'var(--on-accent)',
    }),
  }),
  colors: { sea, dark },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.1875rem' } } },
  // The tick stands on the accent, which is light in the dark theme.
  components: { Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
