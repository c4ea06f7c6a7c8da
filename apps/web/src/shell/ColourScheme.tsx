import { NativeSelect, useMantineColorScheme } from '@mantine/core';

/** Light, dark, or as the system says. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <NativeSelect
      label="Appearance"
      size="xs"
      value={colorScheme}
      onChange={event => setColorScheme(event.currentTarget.value as typeof colorScheme)}
      data={[
        { value: 'auto', label: 'As the system' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
}
