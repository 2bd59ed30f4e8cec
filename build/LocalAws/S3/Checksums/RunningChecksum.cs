using System.IO.Hashing;
using System.Security.Cryptography;

namespace LocalAws.S3.Checksums;

/// <summary>A checksum of bytes that come in pieces.</summary>
internal abstract class RunningChecksum : IDisposable
{
    /// <summary>A checksum of that algorithm, as S3 names it: one of <see cref="ChecksumAlgorithms"/>.</summary>
    public static RunningChecksum Of(string algorithm) => ChecksumAlgorithms.Crc(algorithm) is { } crc ? new CrcChecksum(crc) : new HashChecksum(algorithm switch
    {
        "SHA1" => HashAlgorithmName.SHA1,
        "SHA256" => HashAlgorithmName.SHA256,
        "SHA512" => HashAlgorithmName.SHA512,
        "MD5" => HashAlgorithmName.MD5,
        _ => throw S3Errors.NotImplemented($"The checksum algorithm {algorithm}"),
    });

    public abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>The result, most significant byte first.</summary>
    public abstract byte[] Finish();

    public abstract void Dispose();

    private sealed class CrcChecksum(Crc crc) : RunningChecksum
    {
        private readonly NonCryptographicHashAlgorithm running = crc.Begin();

        public override void Append(ReadOnlySpan<byte> bytes) => running.Append(bytes);

        public override byte[] Finish()
        {
            var value = running.GetCurrentHash();
            Array.Reverse(value);
            return value;
        }

        public override void Dispose()
        {
        }
    }

    private sealed class HashChecksum(HashAlgorithmName name) : RunningChecksum
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(name);

        public override void Append(ReadOnlySpan<byte> bytes) => hash.AppendData(bytes);

        public override byte[] Finish() => hash.GetHashAndReset();

        public override void Dispose() => hash.Dispose();
    }
}
