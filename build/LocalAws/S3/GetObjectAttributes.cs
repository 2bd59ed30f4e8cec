using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>The object, and what to tell of it.</summary>
public sealed record GetObjectAttributesRequest(
    string Bucket, string Key, string? VersionId, int? MaxParts, int? PartNumberMarker, IReadOnlyList<string> ObjectAttributes, string? ExpectedBucketOwner)
{
    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKey { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    /// <summary>Without the key.</summary>
    public override string ToString() => $"{Bucket}/{Key}";
}

/// <summary>What was asked for.</summary>
public sealed record GetObjectAttributesResponse(DateTimeOffset LastModified, string? VersionId)
{
    public string? ETag { get; init; }

    public Checksum? Checksum { get; init; }

    public GetObjectAttributesParts? ObjectParts { get; init; }

    public string? StorageClass { get; init; }

    public long? ObjectSize { get; init; }
}

/// <summary>A checksum by its algorithm's member.</summary>
public sealed record Checksum : ChecksumMembers
{
    public string? ChecksumType { get; init; }
}

/// <summary>The parts that an object was uploaded in.</summary>
public sealed record GetObjectAttributesParts(
    int TotalPartsCount, int PartNumberMarker, int NextPartNumberMarker, int MaxParts, bool IsTruncated, IReadOnlyList<ObjectPart>? Parts);

/// <summary>One of them.</summary>
public sealed record ObjectPart : ChecksumMembers
{
    public required int PartNumber { get; init; }

    public required long Size { get; init; }
}

/// <summary>Tells an object's size, checksum and parts without its bytes.</summary>
public sealed class GetObjectAttributes(StateStore state, ObjectReader reader, PartTable parts) : Operation<GetObjectAttributesRequest, GetObjectAttributesResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectAttributesResponse Handle(GetObjectAttributesRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner, "s3:GetObjectAttributes");
        CustomerKey.Check(version, CustomerKey.Of(request.SSECustomerAlgorithm, request.SSECustomerKey, request.SSECustomerKeyMD5));
        bool Asked(string name) => request.ObjectAttributes.Contains(name);
        return new GetObjectAttributesResponse(version.LastModified, bucket.Versioning is null ? null : version.VersionId)
        {
            ETag = Asked("ETag") ? version.ETag : null,
            Checksum = Asked("Checksum") ? new Checksum { ChecksumType = version.Checksum?.Type }.With(version.Checksum) : null,
            ObjectParts = Asked("ObjectParts") && version.PartsCount is { } count ? Parts(request, version, count) : null,
            StorageClass = Asked("StorageClass") ? version.Headers.StorageClass : null,
            ObjectSize = Asked("ObjectSize") ? version.Size : null,
        };
    }

    private GetObjectAttributesParts Parts(GetObjectAttributesRequest request, ObjectRecord version, int count)
    {
        var after = request.PartNumberMarker ?? 0;
        var size = ListingText.Size(request.MaxParts, "x-amz-max-parts");
        var found = parts.Page(version.Data!, after, size + 1);
        var page = found.Take(size).ToList();
        // Single parts are told only of objects whose client chose a checksum.
        var described = version.Checksum?.Type == "COMPOSITE"
            ? page.Select(part => new ObjectPart { PartNumber = part.Number, Size = part.Size }.With(part.Checksum)).ToList()
            : null;
        var next = page.Count > 0 ? page[^1].Number : 0;
        return new GetObjectAttributesParts(
            count, after, next, size, found.Count > size, described);
    }
}
