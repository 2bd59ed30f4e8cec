using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Receives a part: UploadPart from the request's body, UploadPartCopy from another object.</summary>
public sealed class UploadedPart(StateStore state, UploadStore uploads, PartTable parts, DataFolder folder, BodyReceiver receiver)
{
    /// <summary>Stores a part; one of that number that is there already is replaced.</summary>
    /// <exception cref="AwsException">NoSuchUpload, InvalidArgument, and those of the body.</exception>
    public async Task<PartRecord> ReceiveAsync(UploadRecord upload, int number, Stream body, BodyExpectation expected, DateTimeOffset now, CancellationToken cancellation)
    {
        using var received = await receiver.ReceiveAsync(body, expected, cancellation);
        return state.Transaction(() =>
        {
            // The upload may have been completed or aborted while the part came in.
            uploads.Get(upload.Bucket, upload.Key, upload.UploadId);
            if (parts.Find(upload.Data, number) is { } replaced)
                state.AfterCommit(() => folder.Delete(replaced.File));
            var part = new PartRecord(number, Path.GetFileName(received.Path), received.Size, received.ETag, now, received.Checksum);
            parts.Put(upload.Data, part);
            folder.Keep(received.Path);
            return part;
        });
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
