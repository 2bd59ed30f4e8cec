namespace Build.Revisions.Zip;

/// <summary>CRC-32 of two pieces put together, from the CRC-32 of each: what lets pieces be checked in parallel.</summary>
internal static class Crc32Combination
{
    // The polynomial of zip's CRC-32, and 1 and x^8, as polynomials over GF(2) with the highest bit for x^0.
    private const uint Polynomial = 0xEDB88320, One = 0x80000000, X8 = 0x00800000;

    /// <param name="first">CRC-32 of the first piece.</param>
    /// <param name="second">CRC-32 of the second piece.</param>
    /// <param name="secondLength">Bytes of the second piece.</param>
    public static uint Of(uint first, uint second, long secondLength)
    {
        // Appending n bytes multiplies the first's remainder by x^8n; the remainders then add up.
        var shift = One;
        for (var square = X8; secondLength > 0; secondLength >>= 1, square = Multiply(square, square))
        {
            if ((secondLength & 1) != 0)
                shift = Multiply(shift, square);
        }
        return Multiply(first, shift) ^ second;
    }

    private static uint Multiply(uint left, uint right)
    {
        var product = 0u;
        for (; left != 0; left <<= 1)
        {
            if ((left & One) != 0)
                product ^= right;
            right = (right & 1) != 0 ? (right >> 1) ^ Polynomial : right >> 1;
        }
        return product;
    }
}
