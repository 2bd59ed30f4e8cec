namespace LocalAws.Ssm;

/// <summary>One step of a document on one instance.</summary>
public sealed record CommandPlugin
{
    public string? Name { get; init; }

    public string? Status { get; init; }

    public string? StatusDetails { get; init; }

    public int? ResponseCode { get; init; }

    public DateTimeOffset? ResponseStartDateTime { get; init; }

    public DateTimeOffset? ResponseFinishDateTime { get; init; }

    /// <summary>The first 2,500 characters of both outputs.</summary>
    public string? Output { get; init; }

    public string? StandardOutputUrl { get; init; }

    public string? StandardErrorUrl { get; init; }

    public string? OutputS3Region { get; init; }

    public string? OutputS3BucketName { get; init; }

    public string? OutputS3KeyPrefix { get; init; }
}
