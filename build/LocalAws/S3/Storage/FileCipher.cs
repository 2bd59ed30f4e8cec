using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace LocalAws.S3.Storage;

/// <summary>AES-256 in counter mode: any place of a file is encrypted and decrypted by itself, as ranges need it (NIST SP 800-38A, 6.5).</summary>
/// <param name="key">256 bits.</param>
/// <param name="iv">128 bits, of this file alone.</param>
internal sealed class FileCipher(byte[] key, byte[] iv) : IDisposable
{
    private const int BlockSize = 16;
    private readonly Aes aes = Create(key);
    private readonly UInt128 first = BinaryPrimitives.ReadUInt128BigEndian(iv);
    private readonly byte[] pad = new byte[256 * BlockSize];

    /// <summary>Encrypts bytes, or decrypts them: it is the same.</summary>
    /// <param name="position">Place of the first one in the file.</param>
    /// <param name="bytes">Changed in place.</param>
    public void Apply(long position, Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var (block, skip) = (position / BlockSize, (int)(position % BlockSize));
            var count = Math.Min(bytes.Length, pad.Length - skip);
            var used = pad.AsSpan(0, (skip + count + BlockSize - 1) / BlockSize * BlockSize);
            for (var i = 0; i < used.Length; i += BlockSize)
                BinaryPrimitives.WriteUInt128BigEndian(used[i..], first + (UInt128)(ulong)(block + (i / BlockSize)));
            aes.EncryptEcb(used, used, PaddingMode.None);
            Mix(bytes[..count], used[skip..]);
            bytes = bytes[count..];
            position += count;
        }
    }

    public void Dispose() => aes.Dispose();

    private static void Mix(Span<byte> bytes, ReadOnlySpan<byte> pad)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var padWords = MemoryMarshal.Cast<byte, ulong>(pad[..bytes.Length]);
        for (var i = 0; i < words.Length; i++)
            words[i] ^= padWords[i];
        for (var i = words.Length * sizeof(ulong); i < bytes.Length; i++)
            bytes[i] ^= pad[i];
    }

    private static Aes Create(byte[] key)
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
