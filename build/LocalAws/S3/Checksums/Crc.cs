using System.Buffers.Binary;

namespace LocalAws.S3.Checksums;

/// <summary>
/// A reflected cyclic redundancy check of 32 or 64 bits whose register starts and ends inverted: CRC-32, CRC-32C and CRC-64/NVME are
/// all of this family, and differ in their polynomial.
/// </summary>
public sealed class Crc
{
    private const int Slices = 16;
    private readonly ulong[][] tables;
    private readonly ulong polynomial;
    private readonly ulong mask;

    /// <param name="polynomial">Reversed (least significant bit first).</param>
    /// <param name="bits">32 or 64.</param>
    private Crc(ulong polynomial, int bits)
    {
        this.polynomial = polynomial;
        Bits = bits;
        mask = ulong.MaxValue >> (64 - bits);
        tables = Tables(polynomial);
    }

    /// <summary>As zip has it.</summary>
    public static Crc Crc32 { get; } = new(0xEDB88320, 32);

    /// <summary>Castagnoli's.</summary>
    public static Crc Crc32C { get; } = new(0x82F63B78, 32);

    /// <summary>Of the NVM Express specification.</summary>
    public static Crc Crc64Nvme { get; } = new(0x9A6C9329AC4BC9B5, 64);

    /// <summary>Width of the result.</summary>
    public int Bits { get; }

    /// <summary>The check of some bytes whose predecessors have the check <paramref name="previous"/> (0 when there are none).</summary>
    public ulong Append(ulong previous, ReadOnlySpan<byte> bytes)
    {
        var register = ~previous & mask;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ register;
            var high = BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]);
            register = tables[15][low & 0xFF] ^ tables[14][(low >> 8) & 0xFF] ^ tables[13][(low >> 16) & 0xFF] ^ tables[12][(low >> 24) & 0xFF]
                ^ tables[11][(low >> 32) & 0xFF] ^ tables[10][(low >> 40) & 0xFF] ^ tables[9][(low >> 48) & 0xFF] ^ tables[8][low >> 56]
                ^ tables[7][high & 0xFF] ^ tables[6][(high >> 8) & 0xFF] ^ tables[5][(high >> 16) & 0xFF] ^ tables[4][(high >> 24) & 0xFF]
                ^ tables[3][(high >> 32) & 0xFF] ^ tables[2][(high >> 40) & 0xFF] ^ tables[1][(high >> 48) & 0xFF] ^ tables[0][high >> 56];
        }
        foreach (var each in bytes)
            register = tables[0][(register ^ each) & 0xFF] ^ (register >> 8);
        return ~register & mask;
    }

    /// <summary>The check of two pieces in a row, from the check of each and the length of the second.</summary>
    public ulong Combine(ulong first, ulong second, long secondLength)
    {
        // Appending n zero bits multiplies by x^n modulo the polynomial; x^(8 * length) comes from repeated squaring.
        var factor = 1UL << (Bits - 1);
        var square = 1UL << (Bits - 1 - 8);
        for (var exponent = secondLength; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                factor = Multiply(factor, square);
            square = Multiply(square, square);
        }
        return Multiply(factor, first) ^ second;
    }

    // Polynomials with the coefficient of x^0 in the highest bit, as the reflected check has them.
    private ulong Multiply(ulong left, ulong right)
    {
        var product = 0UL;
        for (var bit = 1UL << (Bits - 1); bit != 0; bit >>= 1)
        {
            if ((left & bit) != 0)
                product ^= right;
            right = (right & 1) == 0 ? right >> 1 : (right >> 1) ^ polynomial;
        }
        return product;
    }

    private static ulong[][] Tables(ulong polynomial)
    {
        var tables = Enumerable.Range(0, Slices).Select(_ => new ulong[256]).ToArray();
        for (var value = 0; value < 256; value++)
        {
            var register = (ulong)value;
            for (var bit = 0; bit < 8; bit++)
                register = (register & 1) == 0 ? register >> 1 : (register >> 1) ^ polynomial;
            tables[0][value] = register;
        }
        for (var slice = 1; slice < Slices; slice++)
        {
            for (var value = 0; value < 256; value++)
                tables[slice][value] = tables[0][tables[slice - 1][value] & 0xFF] ^ (tables[slice - 1][value] >> 8);
        }
        return tables;
    }
}
