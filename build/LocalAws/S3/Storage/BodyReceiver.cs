using System.Buffers;
using System.Security.Cryptography;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>Writes a body to a file while it computes its digest and checksums, in constant memory, and compares them with what the client said.</summary>
public sealed class BodyReceiver(DataFolder folder)
{
    private const int BufferSize = 512 * 1024;

    /// <summary>Receives a body that must fit its expectations, and encrypts it with a client's key when there is one.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="expected">What the client said of them.</param>
    /// <param name="headers">Of the object that they become.</param>
    /// <param name="key">The client's key.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="AwsException">BadDigest, IncompleteBody, EntityTooLarge.</exception>
    public async Task<ReceivedData> ReceiveAsync(Stream body, BodyExpectation expected, ObjectHeaders headers, CustomerKey? key, CancellationToken cancellation)
    {
        var iv = key is null ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        using var cipher = key?.CipherOf(iv!);
        await using var file = folder.Create();
        try
        {
            var checksums = expected.Algorithms().ToDictionary(name => name, RunningChecksum.Of);
            using var md5 = headers.HasDigestETag || expected.ContentMd5 is not null ? IncrementalHash.CreateHash(HashAlgorithmName.MD5) : null;
            // A byte more than was said: a body that is longer shall be seen to be.
            var buffer = (int)Math.Min(BufferSize, (expected.Length ?? BufferSize) + 1);
            var size = await CopyAsync(body, file, [.. checksums.Values], md5, cipher, buffer, cancellation);
            var computed = checksums.ToDictionary(each => each.Key, each => Convert.ToBase64String(each.Value.Finish()));
            foreach (var checksum in checksums.Values)
                checksum.Dispose();
            var digest = md5?.GetHashAndReset();
            expected.Check(size, digest, computed);
            return new ReceivedData(file.Name, size, headers.HasDigestETag ? Convert.ToHexStringLower(digest!) : Ids.Hex(32), expected.Kept(computed), iv);
        }
        catch
        {
            File.Delete(file.Name);
            throw;
        }
    }

    // One buffer is hashed and written while the next one is read.
    private static async Task<long> CopyAsync(Stream body, FileStream file, RunningChecksum[] checksums, IncrementalHash? md5, FileCipher? cipher, int bufferSize, CancellationToken cancellation)
    {
        var (buffer, next) = (ArrayPool<byte>.Shared.Rent(bufferSize), ArrayPool<byte>.Shared.Rent(bufferSize));
        try
        {
            var size = 0L;
            for (var read = await FillAsync(body, buffer, bufferSize, cancellation); read > 0; )
            {
                size = size + read <= S3Limits.LargestPut ? size + read : throw S3Errors.EntityTooLarge(size + read);
                var following = FillAsync(body, next, bufferSize, cancellation);
                var writing = cipher is null ? file.WriteAsync(buffer.AsMemory(0, read), cancellation).AsTask() : null;
                md5?.AppendData(buffer, 0, read);
                foreach (var checksum in checksums)
                    checksum.Append(buffer.AsSpan(0, read));
                cipher?.Apply(size - read, buffer.AsSpan(0, read));
                writing ??= file.WriteAsync(buffer.AsMemory(0, read), cancellation).AsTask();
                await Task.WhenAll(writing, following);
                (buffer, next, read) = (next, buffer, await following);
            }
            return size;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<byte>.Shared.Return(next);
        }
    }

    private static async Task<int> FillAsync(Stream body, byte[] buffer, int size, CancellationToken cancellation) =>
        await body.ReadAtLeastAsync(buffer.AsMemory(0, size), size, throwOnEndOfStream: false, cancellation);
}
