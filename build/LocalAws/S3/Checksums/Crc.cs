using System.IO.Hashing;

namespace LocalAws.S3.Checksums;

/// <summary>
/// A reflected cyclic redundancy check of 32 or 64 bits whose register starts and ends inverted: CRC-32, CRC-32C and CRC-64/NVME are
/// all of this family, and differ in their polynomial.
/// </summary>
public sealed class Crc
{
    private readonly ulong polynomial;
    private readonly Func<NonCryptographicHashAlgorithm> begin;

    /// <param name="polynomial">Reversed (least significant bit first).</param>
    /// <param name="bits">32 or 64.</param>
    /// <param name="begin">Makes what computes it.</param>
    private Crc(ulong polynomial, int bits, Func<NonCryptographicHashAlgorithm> begin) => (this.polynomial, Bits, this.begin) = (polynomial, bits, begin);

    /// <summary>As zip has it.</summary>
    public static Crc Crc32 { get; } = new(0xEDB88320, 32, () => new System.IO.Hashing.Crc32());

    /// <summary>Castagnoli's.</summary>
    public static Crc Crc32C { get; } = new(0x82F63B78, 32, () => new System.IO.Hashing.Crc32(Crc32ParameterSet.Crc32C));

    /// <summary>Of the NVM Express specification.</summary>
    public static Crc Crc64Nvme { get; } = new(0x9A6C9329AC4BC9B5, 64, () => new Crc64(Crc64ParameterSet.Nvme));

    /// <summary>Width of the result.</summary>
    public int Bits { get; }

    /// <summary>Computes the check of bytes that come in pieces; its result has the least significant byte first.</summary>
    public NonCryptographicHashAlgorithm Begin() => begin();

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
}
