/** What a creator's videos are about: words for handles and captions, and what the shop sells. */
export interface Theme {
  word: string;
  captions: readonly [string, ...string[]];
  tags: readonly [string, ...string[]];
  category: { id: string; name: string };
}

const theme = (
  word: string,
  category: Theme['category'],
  captions: Theme['captions'],
  tags: Theme['tags'],
): Theme => ({ word, category, captions, tags });

export const kitchen = theme(
  'kitchen',
  { id: '600154', name: 'Kitchenware' },
  [
    'Five ingredients, one pan, dinner is done',
    'The crispiest potatoes you will make this week',
    'I tried the viral tomato pasta so you do not have to wonder',
    'Meal prep for people who hate meal prep 🥕',
    'Grandma’s flatbread, in under ten minutes',
    'What I cook when the fridge looks empty',
    'This sauce goes on everything',
    'A lunchbox that survives the commute',
    'How I sharpen one knife for a whole year',
    'Breakfast for six in fifteen minutes',
    'The only pancake ratio worth remembering 🥞',
    'Leftover rice, three ways',
    'Why your garlic burns, and what to do instead',
    'Soup for a rainy Tuesday',
  ],
  ['easyrecipes', 'dinnerideas', 'homecooking', 'foodtok'],
);

export const themes: readonly [Theme, ...Theme[]] = [
  kitchen,
  theme(
    'garden',
    { id: '600024', name: 'Garden supplies' },
    [
      'Balcony tomatoes, week six 🍅',
      'Stop watering your succulents like this',
      'From seed to salad in forty days',
      'The laziest flower bed that still blooms',
      'Propagating mint in a jam jar',
    ],
    ['gardening', 'planttok', 'balconygarden', 'growyourown'],
  ),
  theme(
    'travels',
    { id: '824328', name: 'Luggage' },
    [
      'Three days, one backpack, no plan',
      'The night train nobody talks about',
      'Packing for two weeks with hand luggage only',
      'A tiny harbour town at six in the morning',
      'Where locals really eat 🍜',
    ],
    ['traveltok', 'slowtravel', 'hiddenplaces', 'packinghacks'],
  ),
  theme(
    'studio',
    { id: '604206', name: 'Arts and crafts' },
    [
      'Throwing forty mugs in one afternoon',
      'Sketchbook tour, part 4',
      'Glazing day: everything that can go wrong',
      'A linocut print from start to finish',
      'Packing orders with me ✉️',
    ],
    ['smallbusiness', 'pottery', 'artistsoftiktok', 'studiovlog'],
  ),
  theme(
    'fit',
    { id: '603014', name: 'Sports and outdoor' },
    [
      'Ten minutes, no jumping, neighbours stay friends',
      'Mobility for people who sit all day',
      'My first pull-up, day 61',
      'The only three core exercises I still do',
      'Stretch with me before bed',
    ],
    ['homeworkout', 'mobility', 'fitnesstok', 'beginnerfitness'],
  ),
  theme(
    'pets',
    { id: '602118', name: 'Pet supplies' },
    [
      'She has opinions about the new bowl 🐈',
      'Teaching an old dog a very new trick',
      'The rabbit runs this household',
      'Vet day, told by the patient',
      'One minute of a very slow tortoise',
    ],
    ['petsoftiktok', 'dogsoftiktok', 'catsoftiktok', 'funnypets'],
  ),
  theme(
    'skin',
    { id: '601450', name: 'Beauty and personal care' },
    [
      'Morning routine, three steps, no magic',
      'I used one sunscreen for a month',
      'What this serum can and cannot do',
      'Reading the ingredients so you need not',
      'Winter skin, fixed 🧴',
    ],
    ['skincare', 'skintok', 'honestreview', 'sunscreen'],
  ),
  theme(
    'books',
    { id: '801928', name: 'Books' },
    [
      'Books I finished in one sitting',
      'A shelf tour, organised by regret',
      'The ending nobody warned me about 📚',
      'Reading a chapter a day for a year',
      'If you liked that one, try these three',
    ],
    ['booktok', 'bookrecommendations', 'currentlyreading', 'shelftour'],
  ),
];
