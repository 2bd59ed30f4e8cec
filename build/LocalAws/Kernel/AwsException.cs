using System.Text.Json.Nodes;

namespace LocalAws.Kernel;

/// <summary>
/// The one exception that becomes an AWS error response. Operations throw it through their service's <c>XErrors</c>; only the
/// protocols know how it looks on the wire.
/// </summary>
/// <param name="code">The error code as AWS spells it, e.g. <c>PipelineNotFoundException</c> or <c>NoSuchBucket</c>.</param>
/// <param name="message">What failed, on which resource.</param>
/// <param name="status">HTTP status; null takes the one that the service's API model gives the code, else 400.</param>
public sealed class AwsException(string code, string message, int? status = null) : Exception(message)
{
    /// <summary>The error code as AWS spells it.</summary>
    public string Code { get; } = code;

    /// <summary>HTTP status, or null when the API model decides.</summary>
    public int? Status { get; } = status;

    /// <summary>Members that the error's shape has beside its message (S3's <c>BucketName</c>, for instance).</summary>
    public Dictionary<string, string> Details { get; init; } = [];

    /// <summary>Members that are structures, for services that speak JSON (the place of a query's error, for instance).</summary>
    public IReadOnlyDictionary<string, JsonObject> Structures { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>Response headers that go with the error (S3's <c>x-amz-bucket-region</c>, for instance).</summary>
    public Dictionary<string, string> Headers { get; init; } = [];
}
