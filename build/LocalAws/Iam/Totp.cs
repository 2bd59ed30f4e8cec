using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace LocalAws.Iam;

/// <summary>Time-based one-time passwords (RFC 6238): six digits, SHA-1, half a minute. Pure.</summary>
internal static class Totp
{
    private const int StepSeconds = 30, Modulus = 1_000_000;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static long StepOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / StepSeconds;

    public static string Code(byte[] seed, long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // the algorithm of RFC 6238 that authenticators know
        var hash = HMACSHA1.HashData(seed, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The last step of consecutive codes that lie around a time and behind a step; null when they are not the device's.</summary>
    /// <param name="around">Steps that the device's clock may be off.</param>
    /// <param name="behind">A code is good once: its step has to be later than the last.</param>
    public static long? Find(byte[] seed, IReadOnlyList<string> codes, DateTimeOffset now, int around, long behind)
    {
        var current = StepOf(now);
        for (var first = Math.Max(current - around, behind + 1); first <= current + around; first++)
            if (codes.Index().All(each => CryptographicOperations.FixedTimeEquals(Bytes(Code(seed, first + each.Index)), Bytes(each.Item))))
                return first + codes.Count - 1;
        return null;
    }

    /// <summary>The seed as people type it into their authenticator.</summary>
    public static string Base32(byte[] seed)
    {
        var bits = string.Concat(seed.Select(each => each.ToString("b8", CultureInfo.InvariantCulture)));
        return string.Concat(bits.Chunk(5).Select(chunk => Alphabet[Convert.ToInt32(new string(chunk).PadRight(5, '0'), 2)]));
    }

    private static byte[] Bytes(string code) => System.Text.Encoding.ASCII.GetBytes(code);
}
