using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Receives a part: UploadPart from the request's body, UploadPartCopy from another object.</summary>
public sealed class UploadedPart(StateStore state, UploadStore uploads, PartTable parts, DataFolder folder, BodyReceiver receiver)
{
    /// <summary>Stores a part; one of that number that is there already is replaced.</summary>
    /// <exception cref="AwsException">NoSuchUpload, InvalidArgument, and those of the body.</exception>
    public async Task<PartRecord> ReceiveAsync(UploadRecord upload, int number, Stream body, BodyExpectation expected, DateTimeOffset now, CustomerKey? key, CancellationToken cancellation)
    {
        using var received = await receiver.ReceiveAsync(body, expected, upload.Headers, key, cancellation);
        return state.Transaction(() =>
        {
            // The upload may have been completed or aborted while the part came in.
            uploads.Get(upload.Bucket, upload.Key, upload.UploadId);
            if (parts.Find(upload.Data, number) is { } replaced)
                state.AfterCommit(() => folder.Delete(replaced.File));
            var part = new PartRecord(number, Path.GetFileName(received.Path), received.Size, received.ETag, now, received.Checksum, received.Iv);
            parts.Put(upload.Data, part);
            folder.Keep(received.Path);
            return part;
        });
    }

    /// <summary>Every part comes with the key that the upload began with, or without one.</summary>
    /// <exception cref="AwsException">InvalidRequest, InvalidArgument.</exception>
    public static void CheckKey(UploadRecord upload, CustomerKey? key)
    {
        if (upload.Headers.KeptKey is { } kept)
        {
            if (key is null)
                throw S3Errors.InvalidRequest("The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.");
            if (!key.Is(kept))
                throw S3Errors.InvalidArgument("x-amz-server-side-encryption-customer-key", null, "The provided encryption parameters did not match the ones used originally.");
        }
        else if (key is not null)
        {
            throw S3Errors.InvalidRequest("The multipart upload initiate did not request encryption. Please resend the request without sending encryption parameters.");
        }
    }

    /// <exception cref="AwsException">InvalidArgument.</exception>
    public static void CheckNumber(int number)
    {
        if (number is < 1 or > S3Limits.MostParts)
            throw S3Errors.InvalidArgument("partNumber", number.ToString(System.Globalization.CultureInfo.InvariantCulture), $"Part number must be an integer between 1 and {S3Limits.MostParts}, inclusive");
    }

    /// <summary>The checksum to answer: the one that the upload's client asked for.</summary>
    public static ObjectChecksum? Answered(PartRecord part, UploadRecord upload, ChecksumMembers request) =>
        upload.ChecksumAlgorithm is not null || request.Given().Count > 0 ? part.Checksum : null;
}
