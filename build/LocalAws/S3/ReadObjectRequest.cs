namespace LocalAws.S3;

/// <summary>What GetObject and HeadObject ask for.</summary>
public abstract record ReadObjectRequest
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    public string? VersionId { get; init; }

    public string? Range { get; init; }

    public int? PartNumber { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public DateTimeOffset? IfModifiedSince { get; init; }

    public DateTimeOffset? IfUnmodifiedSince { get; init; }

    public string? ResponseCacheControl { get; init; }

    public string? ResponseContentDisposition { get; init; }

    public string? ResponseContentEncoding { get; init; }

    public string? ResponseContentLanguage { get; init; }

    public string? ResponseContentType { get; init; }

    public DateTimeOffset? ResponseExpires { get; init; }

    public string? SSECustomerAlgorithm { get; init; }

    public string? SSECustomerKey { get; init; }

    public string? SSECustomerKeyMD5 { get; init; }

    public string? ChecksumMode { get; init; }

    public string? ExpectedBucketOwner { get; init; }

    /// <summary>Without the key.</summary>
    public sealed override string ToString() => $"{Bucket}/{Key}";

    /// <summary>The client's own key; null when it brings none.</summary>
    /// <exception cref="Kernel.AwsException">It is none.</exception>
    internal Storage.CustomerKey? OwnKey() => Storage.CustomerKey.Of(SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5);

    /// <summary>Its preconditions.</summary>
    internal ReadConditions Conditions => new(IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince);
}
