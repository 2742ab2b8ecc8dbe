import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import {
  innerRelation,
  relationNames,
  relations,
  type Column,
  type RelationName,
  type Value,
} from '../relations/relations.js';
import { Numbering } from '../relations/rows.js';
import type { Destination, Folder, FolderFile, FolderOutput } from '../writer.js';

/** Rows of a row group, and the most text in it: a group is held in memory, and read as a whole. */
const rowsOfGroup = 20_000;
const textOfGroup = 8_000_000;

const basicTypes = { integer: 'INT64', real: 'DOUBLE', text: 'STRING' } as const;
const id: Column = { name: 'id', type: 'integer', required: true };

/** Opens a file for each relation; all appear when the output is closed. */
export async function openParquetFolder(folder: Folder): Promise<FolderOutput> {
  const numbering = new Numbering();
  const files = new Map<RelationName, { table: ParquetTable; file: FolderFile }>();
  for (const name of relationNames) {
    if (name === innerRelation) continue;
    const file = await folder.open(`${name}.parquet`);
    files.set(name, { table: new ParquetTable([id, ...relations[name]], file), file });
  }
  return {
    write: async (drawn) => {
      const rows = numbering.next(drawn);
      for (const [name, { table }] of files) await table.add(rows[name]);
    },
    close: async () => {
      // None appears before the last is written, which may fill the disk.
      for (const { table, file } of files.values()) {
        await table.finish();
        await file.finish();
      }
      for (const { file } of files.values()) await file.close(true);
    },
    abandon: async () => {
      for (const { file } of files.values()) await file.close(false);
    },
  };
}

/** One file: rows are gathered and written in groups. */
class ParquetTable {
  private readonly bytes = new ByteWriter();
  private readonly writer: ParquetWriter;
  private rows: Value[][] = [];
  private textLength = 0;

  constructor(
    private readonly columns: readonly Column[],
    private readonly destination: Destination,
  ) {
    const schema = schemaFromColumnData({ columnData: this.columnData([]) });
    this.writer = new ParquetWriter({ writer: this.bytes, schema, createdBy: 'news-extract' });
  }

  async add(rows: readonly Value[][]): Promise<void> {
    for (const row of rows) {
      this.rows.push(row);
      for (const value of row) if (typeof value === 'string') this.textLength += value.length;
    }
    if (this.rows.length >= rowsOfGroup || this.textLength >= textOfGroup) await this.writeGroup();
  }

  async finish(): Promise<void> {
    await this.writeGroup();
    await this.writer.finish();
    await this.writeBytes();
  }

  private async writeGroup(): Promise<void> {
    if (this.rows.length > 0) {
      const rowGroupSize = this.rows.length;
      await this.writer.write({ columnData: this.columnData(this.rows), rowGroupSize });
    }
    this.rows = [];
    this.textLength = 0;
    await this.writeBytes();
  }

  private async writeBytes(): Promise<void> {
    await this.destination.write(this.bytes.getBytes().slice());
    this.bytes.index = 0;
  }

  private columnData(rows: readonly Value[][]) {
    return this.columns.map(({ name, type, required }, index) => ({
      name,
      type: basicTypes[type],
      nullable: required !== true,
      data: rows.map((row) => {
        const value = row[index] ?? null;
        return type === 'integer' && typeof value === 'number' ? BigInt(value) : value;
      }),
    }));
  }
}
