import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these files, packed. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(path), Buffer.from(content)];
    const packed = deflateRawSync(bytes, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04'), about, name, packed);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), about, end, name);
    offset += 4 + about.length + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(directory.length / 4, 4);
  tail.writeUInt16LE(directory.length / 4, 6);
  tail.writeUInt32LE(index.length, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), tail]);
}
