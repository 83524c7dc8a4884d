/** The drawings of the icons, as SVG paths in a square of 16. */
export const PATHS = {
  yes: 'M8 8h.01',
  no: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM3.8 3.8l8.4 8.4',
  conditional: 'M8 3 13 8 8 13 3 8Z',
  chevron: 'M5 6.5 8 9.5l3-3',
  target: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h7',
  open: 'M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.3 3.7 7.5 8.5',
  mail: 'M2.5 4h11v8h-11ZM2.8 4.4 8 8.8l5.2-4.4',
  phone:
    'M5 2.5 6.6 5.6 5.3 7a7 7 0 0 0 3.7 3.7l1.4-1.3 3.1 1.6c-.2 1.7-1.2 2.6-2.6 2.5C6.4 13.2 2.8 9.6 2.5 5.1 2.4 3.7 3.3 2.7 5 2.500Z',
  silence: 'M3.5 8h9',
  page: 'M4 2h5.500L12.5 5v9H4ZM9.3 2.200V5.200h3M6 8h4.500M6 10.800h4.5',
  language: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM2.2 8h11.600M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12',
  lock: 'M4 7h8v6.500H4ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  again: 'M12.8 6.500A5 5 0 1 0 13 9M13 3.500v3.200H9.8',
} as const;

export type IconName = keyof typeof PATHS;
