using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Which bytes a read wants: all, a range, or one part of an object that was uploaded in parts.</summary>
public sealed class ReadRange(PartTable parts)
{
    /// <exception cref="Kernel.AwsException">InvalidRange, InvalidRequest, InvalidPartNumber.</exception>
    public ByteRange? Of(ReadObjectRequest request, ObjectRecord version)
    {
        if (request.PartNumber is not { } number)
            return ByteRange.Parse(request.Range, version.Size);
        if (request.Range is not null)
            throw S3Errors.InvalidRequest("Cannot specify both Range header and partNumber query parameter");
        var all = parts.List(version.Data!);
        if (number < 1 || number > all.Count)
            throw S3Errors.InvalidPartNumber(number, all.Count);
        // An empty object has one part, and no byte that a range could name.
        return version.Size == 0 ? null : new ByteRange(all.Take(number - 1).Sum(part => part.Size), all[number - 1].Size);
    }
}
