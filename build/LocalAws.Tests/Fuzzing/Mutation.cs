using System.Text;

namespace LocalAws.Tests.Fuzzing;

/// <summary>Breaks bytes: flips, cuts, repeats, invalid UTF-8, deep nesting.</summary>
internal static class Mutation
{
    private static readonly byte[][] Splices =
    [
        [0xC3, 0x28], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x00], "\"\\ud800\""u8.ToArray(), "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>"u8.ToArray(), "&y;"u8.ToArray(), "]]>"u8.ToArray(),
        "{"u8.ToArray(), "["u8.ToArray(), ","u8.ToArray(), "<a>"u8.ToArray(), "%"u8.ToArray(), "&"u8.ToArray(), "1e999"u8.ToArray(), "-99999999999999999999999"u8.ToArray(), "null"u8.ToArray(), "\"\":"u8.ToArray(),
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
            bytes = Once(bytes, random);
        return bytes;
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        var at = bytes.Length == 0 ? 0 : random.Next(bytes.Length);
        switch (random.Next(6))
        {
            case 0 when bytes.Length > 0:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes, .. bytes[at..]];
            case 3 when random.Next(10) == 0:
                return [.. bytes[..at], .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(random.Next(3) switch { 0 => "[", 1 => "{\"a\":", _ => "<a>" }, 100_000)))];
            default:
                return [.. bytes[..at], .. Splices[random.Next(Splices.Length)], .. bytes[at..]];
        }
    }
}
