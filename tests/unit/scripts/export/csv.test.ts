import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../scripts/export/csv.ts';

const read = (text: string) => readTable('schools.csv', new TextEncoder().encode(text));

describe('a CSV file', () => {
  it('is read with the line of each row', () => {
    expect(read('school,head\nHill View,the head\nMill Lane,the principal\n').table).toEqual({
      header: ['school', 'head'],
      line: 1,
      rows: [
        { line: 2, cells: ['Hill View', 'the head'] },
        { line: 3, cells: ['Mill Lane', 'the principal'] },
      ],
      misshapen: [],
    });
  });

  it('may have cells of several lines; the rows after them keep their lines', () => {
    const lines = [
      'school,change_log',
      'Hill View,"1.1\n1.0"',
      'Mill Lane,',
      'Sea Bank,"a',
      '',
      'b"',
    ];
    const { table } = read([...lines, 'Chalk Down,'].join('\n'));
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4, 5, 8]);
    expect(table?.rows[2]?.cells[1]).toBe('a\n\nb');
  });

  it('may end its lines as Windows does, and begin with a mark of UTF-8', () => {
    const { table } = read(
      '\ufeffschool,head\r\nHill View,the head\r\n"Mill\r\nLane",x\r\ny,z\r\n',
    );
    expect(table?.header).toEqual(['school', 'head']);
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(table?.rows[1]?.cells).toEqual(['Mill\r\nLane', 'x']);
  });

  it('may have spaces around the names of its columns; cells keep theirs', () => {
    const { table } = read('school, head \n Hill View , the head\n');
    expect(table?.header).toEqual(['school', 'head']);
    expect(table?.rows[0]?.cells).toEqual([' Hill View ', ' the head']);
  });
});

describe('a CSV file is refused', () => {
  it.each([
    ['', 'schools.csv: the file is empty.'],
    ['school,head\n', 'schools.csv: there is no row below the names of the columns.'],
    ['school,head\n\n , \n,,\n', 'schools.csv: there is no row below the names of the columns.'],
    [',,\n\n', 'schools.csv: the file is empty.'],
    [
      'school,head\nHill View,x\nMill Lane,"y\n',
      'schools.csv:3: a quotation mark is opened and never closed.',
    ],
    [
      'school,head\nHill View,x\nMill "Lane",y\n',
      'schools.csv:3: there is a quotation mark inside a cell. Put the cell in quotation marks, and double those inside it.',
    ],
    [
      'school,head\n"Hill" View,x\n',
      'schools.csv:2: there are letters after a closing quotation mark. Put the cell in quotation marks, and double those inside it.',
    ],
  ])('%j', (text, problem) => {
    expect(read(text)).toEqual({ table: null, problems: [problem], notes: [] });
  });

  it.each([
    [
      'a workbook, such as Excel (.xlsx) or LibreOffice (.ods) saves',
      [0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe],
    ],
    ['a workbook of an older Excel (.xls)', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['a PDF', [...Buffer.from('%PDF-1.7')]],
    ['not a CSV file', [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0xff]],
  ])('if it is %s, with what to do', (what, octets) => {
    expect(readTable('schools.csv', Uint8Array.from(octets)).problems).toEqual([
      expect.stringMatching(/“CSV UTF-8 \(comma delimited\)”.*LibreOffice.*Google Sheets/),
    ]);
    expect(readTable('schools.csv', Uint8Array.from(octets)).problems[0]).toContain(
      `schools.csv: this is ${what}.`,
    );
  });
});

describe('as spreadsheets write it, a CSV file', () => {
  it('may have blank rows, which are passed over; the others keep their lines', () => {
    const { table, problems } = read('school,head\n,,\nHill View,x\n\n , \nMill Lane,y\n,\n');
    expect(problems).toEqual([]);
    expect(table?.rows.map(({ line }) => line)).toEqual([3, 6]);
    expect(table?.misshapen).toEqual([]);
  });

  it.each([';', '\t'])('may have %j between its cells', (mark) => {
    const { table } = read(`school${mark}head\nHill View, Upper${mark}"x${mark}y"\n`);
    expect(table?.header).toEqual(['school', 'head']);
    expect(table?.rows).toEqual([{ line: 2, cells: ['Hill View, Upper', `x${mark}y`] }]);
  });

  it('may be in Windows-1252, of which a note tells', () => {
    const windows = Uint8Array.from([...Buffer.from('school\nSt Jude'), 0x92, 0x73, 0x20, 0xc9]);
    const { table, notes } = readTable('schools.csv', windows);
    expect(table?.rows[0]?.cells).toEqual(['St Jude’s É']);
    expect(notes).toEqual([
      'schools.csv: it is not in UTF-8, and was read as Windows-1252. Look at names with accents or apostrophes.',
    ]);
    expect(read('school\nSt Jude’s É').notes).toEqual([]);
  });

  it.each(['', '\ufeff'])(
    'may be in UTF-16 of either order, with its mark or without: %j',
    (mark) => {
      const little = Buffer.from(`${mark}school\thead\r\nSt Jude’s\tx\r\n`, 'utf16le');
      const big = Buffer.from(little).swap16();
      for (const bytes of [little, big]) {
        expect(readTable('schools.csv', bytes)).toMatchObject({
          table: { header: ['school', 'head'], rows: [{ cells: ['St Jude’s', 'x'] }] },
          notes: [],
        });
      }
    },
  );

  it('may end its lines as old Macs did, or each in another way', () => {
    expect(read('school,head\rHill View,x\r"Mill\rLane",y\r').table?.rows).toEqual([
      { line: 2, cells: ['Hill View', 'x'] },
      { line: 3, cells: ['Mill\rLane', 'y'] },
    ]);
    const mixed = read('school,head\r\nHill View,x\nMill Lane,y\r').table?.rows;
    expect(mixed?.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('may say in a first line what parts its cells', () => {
    expect(read('sep=;\r\nschool;head\r\nHill View;x\r\n').table).toMatchObject({
      header: ['school', 'head'],
      line: 2,
      rows: [{ line: 3, cells: ['Hill View', 'x'] }],
    });
  });

  it('may begin with blank rows, and have columns without a name that are blank', () => {
    const { table, problems } = read(',,,\nschool,head,,\nHill View,x,,\nMill Lane,y,,z\n');
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ header: ['school', 'head'], line: 2 });
    expect(table?.rows.map(({ line }) => line)).toEqual([3]);
    expect(table?.misshapen.map(({ line }) => line)).toEqual([4]);
  });

  it('keeps rows that do not fit the columns apart; blank cells after the last do no harm', () => {
    const { table } = read('school,head\nHill View, Upper,x\nMill Lane\nSea Bank,y,, \n');
    expect(table?.rows.map(({ line }) => line)).toEqual([4]);
    expect(table?.misshapen.map(({ problem }) => problem)).toEqual([
      'schools.csv:2: the row has 3 cells, and there are 2 columns. A cell with a comma needs quotation marks.',
      'schools.csv:3: the row has 1 cell, and there are 2 columns. A cell with a comma needs quotation marks.',
    ]);
    expect(read('school;head\nHill View; Upper;x\n').table?.misshapen[0]?.problem).toBe(
      'schools.csv:2: the row has 3 cells, and there are 2 columns. A cell with a semicolon needs quotation marks.',
    );
  });
});
