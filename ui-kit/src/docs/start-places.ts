/** Where a designer's question is answered: the story's id and its name in the sidebar. */
export const places = [
  { id: 'ships', term: 'what ships: a page of the store', story: 'rooms-catalog-pages--home', name: 'Rooms' },
  {
    id: 'part',
    term: 'one part, with every state',
    story: 'components-button--playground',
    name: 'Components, by name',
  },
  {
    id: 'pattern',
    term: 'parts put together: tiles, filters, a cart line',
    story: 'patterns-product-tiles--shelves',
    name: 'Patterns',
  },
  {
    id: 'error',
    term: 'what to show when there is nothing, or it failed',
    story: 'patterns-empty-and-error-states--states',
    name: 'Patterns, Empty and error states',
  },
  {
    id: 'colour',
    term: 'a colour, and what may stand on it',
    story: 'foundations-colour--roles',
    name: 'Foundations, Colour',
  },
  {
    id: 'type',
    term: 'a size of type, Korean beside Latin',
    story: 'foundations-type--scale',
    name: 'Foundations, Type',
  },
  {
    id: 'space',
    term: 'space, radius, ratios, elevation',
    story: 'foundations-space-and-shape--scale',
    name: 'Foundations, Space and shape',
  },
  {
    id: 'motion',
    term: 'how long something moves',
    story: 'foundations-motion--durations',
    name: 'Foundations, Motion',
  },
  { id: 'icon', term: 'an icon', story: 'foundations-icons--all', name: 'Foundations, Icons' },
  {
    id: 'voice',
    term: 'the right words, in both languages',
    story: 'foundations-voice--voice',
    name: 'Foundations, Voice',
  },
  { id: 'live', term: 'which kit is live in which room', story: 'live-kit--live-kit', name: 'Live kit' },
  { id: 'keys', term: 'what a key or a press does', story: 'behaviour-menu--moved-by-keys', name: 'Behaviour' },
] as const;
