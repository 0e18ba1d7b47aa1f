import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../scripts/export/csv.ts';

const read = (text: string) => readTable('schools.csv', new TextEncoder().encode(text));

describe('a CSV file', () => {
  it('is read with the line of each row', () => {
    expect(read('school,head\nHill View,the head\nMill Lane,the principal\n').table).toEqual({
      header: ['school', 'head'],
      rows: [
        { line: 2, cells: ['Hill View', 'the head'] },
        { line: 3, cells: ['Mill Lane', 'the principal'] },
      ],
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
    ['school,head\nHill View,x\n\nMill Lane,y\n', 'schools.csv:3: the row is empty. Delete it.'],
    ['school,head\nHill View,x\n , \n', 'schools.csv:3: the row is empty. Delete it.'],
    [
      'school,head\nHill View, Upper,x\n',
      'schools.csv:2: the row has 3 cells, and there are 2 columns. A cell with a comma needs quotation marks.',
    ],
    [
      'school,head\nHill View\n',
      'schools.csv:2: the row has 1 cells, and there are 2 columns. A cell with a comma needs quotation marks.',
    ],
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
    expect(read(text)).toEqual({ table: null, problems: [problem] });
  });

  it('with all its faults at once', () => {
    expect(read('school,head\n\na\n,\n').problems).toHaveLength(3);
  });

  it('if it is not text in UTF-8, as Excel writes it unless told otherwise', () => {
    const problem =
      'schools.csv: this is not a CSV file in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)”.';
    const windows = Uint8Array.from([...Buffer.from('school\nHill View'), 0x92, 0x73]);
    expect(readTable('schools.csv', windows).problems).toEqual([problem]);
    const workbook = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]);
    expect(readTable('schools.csv', workbook).problems).toEqual([problem]);
  });
});
